import { type Distribution, uniform } from '#domain/distribution.ts';
import { partIds } from '../part-ids.ts';
import { type Hotspot, hotspot } from './kind.ts';

/** Any area. */
export const hotspotGuess = (question: Hotspot): Distribution =>
  uniform(partIds(question.areas), (response) => hotspot.score(question, response));
