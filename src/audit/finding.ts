import type { QuestionId } from '#domain/ids.ts';
import { at, type Saying } from '#text/author-errors.ts';

/** A broken rule, in the form of an author's error. */
export type Finding = Saying & {
  /** From the project's root: `quizzes/kc-01/final.yaml`. */
  readonly file: string;
  /** Path in the file: `questions[m1-03]`. */
  readonly field: string;
};

export const inQuestion = (file: string, question: QuestionId, saying: Saying): Finding => ({
  file,
  field: `questions[${question}]`,
  ...at(`questions[${question}]`, saying),
});

export const inField = (file: string, field: string, saying: Saying): Finding => ({ file, field, ...saying });
