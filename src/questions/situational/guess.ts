import { type Distribution, uniform } from '#domain/distribution.ts';
import { partIds } from '../part-ids.ts';
import { type Situational, situational } from './kind.ts';

/** Any decision. */
export const situationalGuess = (question: Situational): Distribution =>
  uniform(partIds(question.options), (response) => situational.score(question, response));
