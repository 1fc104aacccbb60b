import type { RecordForm, Shape } from '#domain/question.ts';
import { chosenFor, type Pairs, pairsOf } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { packSlots, slotsWidth, unpackSlots } from '../slots.ts';
import type { Matching } from './kind.ts';

const best = (question: Matching): Pairs =>
  pairsOf(
    partIds(question.rows),
    question.rows.map((row) => row.target),
  );

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

export const matchingRecordForm: RecordForm<Matching, Pairs> = {
  best,
  shape: (question) => [partIds(question.rows), partIds(question.targets)],
  /** A slot per row; targets may grow to seven at the same width, another row needs another question. */
  widths: ([rows = []]) => [slotsWidth(rows.length)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'matching',
    sources: partIds(question.rows),
    targets: partIds(question.targets),
    pairs: pairList(response),
    right: pairList(best(question)),
  }),
};
