import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { chosenFor, type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';

export type Target = { readonly id: string; readonly text: string };

/** A row and the target it belongs to. */
export type Row = { readonly id: string; readonly text: string; readonly target: string; readonly feedback: string };

/** Every row goes with one target; a target may serve several rows, or none. */
export type Matching = QuestionBase & {
  readonly kind: 'matching';
  readonly targets: readonly Target[];
  readonly rows: readonly Row[];
};

/** Target ids by row id. */
const parse = (question: Matching, value: unknown): Pairs | undefined =>
  parsePairs(partIds(question.rows), value, (_, given) => question.targets.find((target) => target.id === given)?.id);

export const matching: QuestionKind<Matching, Pairs> = {
  kind: 'matching',
  judgedAs: 'task',
  parse,
  isComplete: (question, response) => question.rows.every((row) => chosenFor(response, row.id) !== undefined),
  /** The share of rows with their own target. */
  score: (question, response) =>
    scaled(question.rows.filter((row) => chosenFor(response, row.id) === row.target).length / question.rows.length),
};
