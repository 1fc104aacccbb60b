import { type Distribution, distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';
import { type Categorise, placesIn, worthOf } from './kind.ts';

type Sums = ReadonlyMap<number, number>;

/**
 * Any place for every item. Eight items with five places have 390,625 answers, so items are added one by one to the
 * chances of each sum.
 */
export const categoriseGuess = (question: Categorise): Distribution => {
  const { items } = question;
  const places = placesIn(question);
  const sums = items.reduce<Sums>(
    (before, item) => {
      const after = new Map<number, number>();
      for (const [sum, chance] of before) {
        for (const place of places) {
          const next = sum + worthOf(item, place);
          after.set(next, (after.get(next) ?? 0) + chance / places.length);
        }
      }
      return after;
    },
    new Map([[0, 1]]),
  );
  return distribution([...sums].map(([sum, chance]) => ({ score: scaled(sum / items.length), chance })));
};
