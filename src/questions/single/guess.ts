import { type Distribution, uniform } from '#domain/distribution.ts';
import { partIds } from '../part-ids.ts';
import { type Single, single } from './kind.ts';

/** Any option. */
export const singleGuess = (question: Single): Distribution =>
  uniform(partIds(question.options), (response) => single.score(question, response));
