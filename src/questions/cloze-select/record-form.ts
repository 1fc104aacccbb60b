import type { RecordForm, Shape } from '#domain/question.ts';
import { chosenFor, type Pairs, pairsOf } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { packSlots, slotsWidth, unpackSlots } from '../slots.ts';
import type { ClozeSelect } from './kind.ts';

const best = ({ gaps }: ClozeSelect): Pairs =>
  pairsOf(
    partIds(gaps),
    gaps.map(({ right }) => right),
  );

/** A slot per gap, each with options of its own. */
const pack = ([gaps = [], ...options]: Shape, response: Pairs): readonly number[] | undefined => {
  if (Object.keys(response).some((gap) => !gaps.includes(gap))) return undefined;
  const slots = gaps.map((gap, place) => packSlots(options[place] ?? [], [chosenFor(response, gap)]));
  return slots.some((slot) => slot === undefined) ? undefined : slots.map((slot = 0) => slot);
};

const unpack = ([gaps = [], ...options]: Shape, slots: readonly number[]): Pairs | undefined => {
  const chosen = gaps.map((_, place) => unpackSlots(options[place] ?? [], 1, slots[place] ?? -1));
  return chosen.some((slot) => slot === undefined)
    ? undefined
    : pairsOf(
        gaps,
        chosen.map((slot) => slot?.[0]),
      );
};

const pairList = (pairs: Pairs): readonly (readonly [string, string])[] => Object.entries(pairs);

export const clozeSelectRecordForm: RecordForm<ClozeSelect, Pairs> = {
  best,
  /** Gaps, then the options of each. */
  shape: ({ gaps }) => [partIds(gaps), ...gaps.map(({ options }) => partIds(options))],
  /** Options may grow to seven a gap at the same width, another gap needs another question. */
  widths: ([gaps = []]) => gaps.map(() => slotsWidth(1)),
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'matching',
    sources: partIds(question.gaps),
    // Gaps may use the same ids for options of their own: a pair tells them apart.
    targets: [...new Set(question.gaps.flatMap(({ options }) => partIds(options)))],
    pairs: pairList(response),
    right: pairList(best(question)),
  }),
};
