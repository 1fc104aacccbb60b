import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { chosenFor, type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';

export type ScalePoint = { readonly id: string; readonly text: string };

export type Statement = { readonly id: string; readonly text: string };

/** Statements that the learner places on one scale; none of it is right or wrong. */
export type Likert = QuestionBase & {
  readonly kind: 'likert';
  /** From one end to the other. */
  readonly scale: readonly ScalePoint[];
  readonly rows: readonly Statement[];
};

/** Ids of the scale's points by row id. */
const parse = (question: Likert, value: unknown): Pairs | undefined =>
  parsePairs(partIds(question.rows), value, (_, given) => question.scale.find((point) => point.id === given)?.id);

const answered = ({ rows }: Likert, response: Pairs): number =>
  rows.filter((row) => chosenFor(response, row.id) !== undefined).length;

export const likert: QuestionKind<Likert, Pairs> = {
  kind: 'likert',
  judgedAs: 'opinion',
  parse,
  isComplete: (question, response) => answered(question, response) === question.rows.length,
  /** Whatever is answered counts as answered: the share of such rows. */
  score: (question, response) => scaled(answered(question, response) / question.rows.length),
};
