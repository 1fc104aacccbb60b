import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { tooMuchRecallDrawn } from '#text/audit-findings.ts';
import { type Finding, inField } from './finding.ts';
import { recallLimit } from './limits.ts';
import { partsOfDraw } from './strata.ts';

/** Questions for the words of a definition in one attempt. */
export type Recall = { readonly most: number; readonly drawn: number };

/** The most that a draw can hold: every set that has such a question is drawn with it. */
export const recallOf = (quiz: Pick<Quiz<Question>, 'draw' | 'bank'>): Recall => {
  const parts = partsOfDraw(quiz);
  const asking = (sets: readonly (readonly Question[])[]): number =>
    sets.filter((set) => set.some(({ recall }) => recall)).length;
  return {
    most: parts.reduce((sum, { sets, take }) => sum + Math.min(take, asking(sets)), 0),
    drawn: parts.reduce((sum, { take }) => sum + take, 0),
  };
};

/** At a final test, at most a third of any attempt; of the bank as a whole the catalogue asks the same. */
export const recallFindings = (quiz: Quiz<Question>, file: string): readonly Finding[] => {
  const { most, drawn } = recallOf(quiz);
  return quiz.kind === 'final' && most > drawn * recallLimit
    ? [inField(file, 'draw', tooMuchRecallDrawn(most, drawn))]
    : [];
};
