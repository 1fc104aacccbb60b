import { type Distribution, uniform } from '#domain/distribution.ts';
import { ordersOf } from '../combinations.ts';
import { partIds } from '../part-ids.ts';
import { type Ordering, ordering } from './kind.ts';

/** Any order. */
export const orderingGuess = (question: Ordering): Distribution =>
  uniform(ordersOf(partIds(question.items)), (response) => ordering.score(question, response));
