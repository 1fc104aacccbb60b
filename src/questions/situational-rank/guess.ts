import { type Distribution, uniform } from '#domain/distribution.ts';
import { ordersOf } from '../combinations.ts';
import { partIds } from '../part-ids.ts';
import { type SituationalRank, situationalRank } from './kind.ts';

/** Any order. */
export const situationalRankGuess = (question: SituationalRank): Distribution =>
  uniform(ordersOf(partIds(question.options)), (response) => situationalRank.score(question, response));
