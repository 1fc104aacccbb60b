import { type Distribution, uniform } from '#domain/distribution.ts';
import { type TrueFalse, trueFalse, truths } from './kind.ts';

/** Either. */
export const trueFalseGuess = (question: TrueFalse): Distribution =>
  uniform(truths, (response) => trueFalse.score(question, response));
