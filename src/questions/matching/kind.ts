import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
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

/** Target ids by row id; rows not yet matched are absent. */
export type Pairs = Readonly<Record<string, string>>;

/** The target chosen for a row. Asks for own keys only: a row may be called `constructor`. */
export const chosenFor = (pairs: Pairs | undefined, row: string): string | undefined =>
  pairs && Object.hasOwn(pairs, row) ? pairs[row] : undefined;

/** Each row with the target at the same place; rows without one are left out. */
export const pairsOf = (rows: readonly string[], targets: readonly (string | undefined)[]): Pairs =>
  Object.fromEntries(rows.flatMap((row, place) => (targets[place] === undefined ? [] : [[row, targets[place]]])));

const parse = (question: Matching, value: unknown): Pairs | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const rows = partIds(question.rows);
  const chosen = rows.map((row) => question.targets.find((target) => target.id === given.get(row))?.id);
  const pairs = pairsOf(rows, chosen);
  return Object.keys(pairs).length === given.size ? pairs : undefined;
};

export const matching: QuestionKind<Matching, Pairs> = {
  kind: 'matching',
  judgedAs: 'task',
  parse,
  isComplete: (question, response) => question.rows.every((row) => chosenFor(response, row.id) !== undefined),
  /** The share of rows with their own target. */
  score: (question, response) =>
    scaled(question.rows.filter((row) => chosenFor(response, row.id) === row.target).length / question.rows.length),
};
