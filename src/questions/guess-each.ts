import { type Distribution, distribution } from '#domain/distribution.ts';
import type { Scaled } from '#domain/scaled.ts';

type Sums = ReadonlyMap<number, number>;

const withPart = (sums: Sums, worths: readonly number[]): Sums => {
  const after = new Map<number, number>();
  for (const [sum, chance] of sums) {
    for (const worth of worths) after.set(sum + worth, (after.get(sum + worth) ?? 0) + chance / worths.length);
  }
  return after;
};

/**
 * A guess at every part by itself, where the score hangs on the sum of what the parts are worth alone. `worths` holds
 * for each part what each of its choices adds. Six rows with six targets have 46,656 answers but seven sums, so parts
 * are added one by one to the chances of each sum.
 */
export const guessEach = (worths: readonly (readonly number[])[], scoreOf: (sum: number) => Scaled): Distribution => {
  const sums = worths.reduce<Sums>(withPart, new Map([[0, 1]]));
  return distribution([...sums].map(([sum, chance]) => ({ score: scoreOf(sum), chance })));
};
