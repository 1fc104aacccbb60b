import type { Distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';
import { guessEach } from '../guess-each.ts';
import { type Categorise, placesIn, worthOf } from './kind.ts';

/** Any place for every item. */
export const categoriseGuess = (question: Categorise): Distribution => {
  const places = placesIn(question);
  return guessEach(
    question.items.map((item) => places.map((place) => worthOf(item, place))),
    (sum) => scaled(sum / question.items.length),
  );
};
