import { certain, type Distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';

/** No estimate is better than another. */
export const selfAssessmentGuess = (): Distribution => certain(scaled(1));
