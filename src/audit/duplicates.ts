import type { Question } from '#questions/kinds.ts';
import { duplicateQuestion } from '#text/audit-findings.ts';
import { type Finding, inQuestion } from './finding.ts';
import { textLists } from './texts.ts';
import { folded } from './words.ts';

/** Questions of one file. */
type Bank = { readonly file: string; readonly questions: readonly Question[] };

/** Equal for questions that ask the same and offer the same, in whatever order. */
const fingerprint = (question: Question): string => {
  const offered = textLists(question).flatMap(({ texts }) => texts.map(({ text }) => folded(text)));
  return [folded(question.text), ...offered.sort()].join('\n');
};

/** Questions of a course that repeat an earlier one, in the same file or in another. */
export const duplicates = (banks: readonly Bank[]): readonly Finding[] => {
  const first = new Map<string, string>();
  return banks.flatMap(({ file, questions }) =>
    questions.flatMap((question) => {
      const print = fingerprint(question);
      const earlier = first.get(print);
      first.set(print, earlier ?? `${file}, ${question.id}`);
      return earlier === undefined ? [] : [inQuestion(file, question.id, duplicateQuestion(earlier))];
    }),
  );
};
