import { type Distribution, uniform } from '#domain/distribution.ts';
import { someOf } from '../combinations.ts';
import { partIds } from '../part-ids.ts';
import { type Multiple, multiple } from './kind.ts';

/** Any set of options but the empty one, which the form does not take. */
export const multipleGuess = (question: Multiple): Distribution =>
  uniform(someOf(partIds(question.options)), (response) => multiple.score(question, response));
