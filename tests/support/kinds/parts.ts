import fc from 'fast-check';
import { exampleBase } from '#questions/example.ts';
import { type Pairs, pairsOf } from '#questions/pairs.ts';

/** What arbitrary questions of every kind are made of. */

/** Ids that storage may trip over stand among the ordinary ones. */
const partIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'constructor'];

export const idsOf = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(partIds, { minLength: min, maxLength: max });

export const part = (id: string) => ({ id, text: `text ${id}`, feedback: `feedback ${id}` });

export const named = (id: string) => ({ id, text: `text ${id}` });

export const base = { ...exampleBase('q-1'), text: 'text', explanation: 'explanation' };

export const ids = (parts: readonly { readonly id: string }[]): string[] => parts.map((one) => one.id);

/** Some choice for each part, or none yet. */
export const pairsTo = (parts: readonly string[], choices: readonly string[]): fc.Arbitrary<Pairs> =>
  fc
    .array(fc.constantFrom(undefined, ...choices), { minLength: parts.length, maxLength: parts.length })
    .map((chosen) => pairsOf(parts, chosen));
