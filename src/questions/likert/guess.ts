import { certain, type Distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';

/** Whatever is filled in, all of it counts. */
export const likertGuess = (): Distribution => certain(scaled(1));
