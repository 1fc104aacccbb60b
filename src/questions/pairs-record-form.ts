import type { QuestionBase, RecordForm, Shape } from '#domain/question.ts';
import { chosenFor, type Pairs, pairsOf } from './pairs.ts';
import { packSlots, slotsWidth, unpackSlots } from './slots.ts';

const pack = ([parts = [], choices = []]: Shape, response: Pairs): readonly number[] | undefined => {
  if (Object.keys(response).some((part) => !parts.includes(part))) return undefined;
  const packed = packSlots(
    choices,
    parts.map((part) => chosenFor(response, part)),
  );
  return packed === undefined ? undefined : [packed];
};

const unpack = ([parts = [], choices = []]: Shape, [packed = -1]: readonly number[]): Pairs | undefined => {
  const chosen = unpackSlots(choices, parts.length, packed);
  return chosen && pairsOf(parts, chosen);
};

/**
 * How pairs pack for a shape of parts and choices: a slot per part. Choices may grow to seven at the same width, another
 * part needs another question.
 */
export const pairsPacking: Pick<RecordForm<QuestionBase, Pairs>, 'widths' | 'pack' | 'unpack'> = {
  widths: ([parts = []]) => [slotsWidth(parts.length)],
  pack,
  unpack,
};

/** As an interaction tells them. */
export const pairList = (pairs: Pairs): readonly (readonly [string, string])[] => Object.entries(pairs);
