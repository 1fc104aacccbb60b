import { type Distribution, distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';

/** What has to be typed is never guessed. */
export const typedGuess = (): Distribution => distribution([{ score: scaled(0), chance: 1 }]);
