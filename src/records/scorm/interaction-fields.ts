import type { Scaled } from '#domain/scaled.ts';
import type { Field } from './model.ts';

/** What both versions spell alike in an interaction. */

/** A number of either version: a decimal point, at most seven decimals, no exponent. */
export const plainNumber = (value: number): string =>
  value
    .toFixed(7)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');

/** Two decimals, rounded down, so that what is not all right is never told as 1. */
const share = (score: Scaled): string => plainNumber(Math.floor(score * 100 + 1e-9) / 100);

/** An opinion is neither right nor wrong; what is partly right is told as its share. */
export const resultOf = (score: Scaled | undefined, wrong: string): string => {
  if (score === undefined) return 'neutral';
  if (score === 1) return 'correct';
  return score === 0 ? wrong : share(score);
};

export const two = (value: number): string => String(value).padStart(2, '0');

/** Leaves out what there is nothing to say of. */
export const filled = (fields: readonly (readonly [name: string, value: string | undefined])[]): readonly Field[] =>
  fields.flatMap(([name, value]): readonly Field[] => (value === undefined || value === '' ? [] : [[name, value]]));
