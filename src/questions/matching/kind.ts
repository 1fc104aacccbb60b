import type { QuestionBase, QuestionKind, Shape } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { packSlots, slotsWidth, unpackSlots } from '../slots.ts';

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

const ids = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map((part) => part.id);

const pairsOf = (rows: readonly string[], targets: readonly (string | undefined)[]): Pairs =>
  Object.fromEntries(rows.flatMap((row, place) => (targets[place] === undefined ? [] : [[row, targets[place]]])));

const best = (question: Matching): Pairs =>
  pairsOf(
    ids(question.rows),
    question.rows.map((row) => row.target),
  );

const parse = (question: Matching, value: unknown): Pairs | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const rows = ids(question.rows);
  const chosen = rows.map((row) => question.targets.find((target) => target.id === given.get(row))?.id);
  const pairs = pairsOf(rows, chosen);
  return Object.keys(pairs).length === given.size ? pairs : undefined;
};

const pack = ([rows = [], targets = []]: Shape, response: Pairs): readonly number[] | undefined => {
  if (Object.keys(response).some((row) => !rows.includes(row))) return undefined;
  const packed = packSlots(
    targets,
    rows.map((row) => chosenFor(response, row)),
  );
  return packed === undefined ? undefined : [packed];
};

const unpack = ([rows = [], targets = []]: Shape, [packed = -1]: readonly number[]): Pairs | undefined => {
  const chosen = unpackSlots(targets, rows.length, packed);
  return chosen && pairsOf(rows, chosen);
};

const pairList = (pairs: Pairs): readonly (readonly [string, string])[] => Object.entries(pairs);

export const matching: QuestionKind<Matching, Pairs> = {
  kind: 'matching',
  judgedAs: 'task',
  parse,
  isComplete: (question, response) => question.rows.every((row) => chosenFor(response, row.id) !== undefined),
  /** The share of rows with their own target. */
  score: (question, response) =>
    scaled(question.rows.filter((row) => chosenFor(response, row.id) === row.target).length / question.rows.length),
  best,
  shape: (question) => [ids(question.rows), ids(question.targets)],
  /** A slot per row; targets may grow to seven at the same width, another row needs another question. */
  widths: ([rows = []]) => [slotsWidth(rows.length)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'matching',
    sources: ids(question.rows),
    targets: ids(question.targets),
    pairs: pairList(response),
    right: pairList(best(question)),
  }),
};
