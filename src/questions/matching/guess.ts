import { type Distribution, uniform } from '#domain/distribution.ts';
import { choicesOf } from '../combinations.ts';
import { pairsOf } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { type Matching, matching } from './kind.ts';

/** Any target for every row. */
export const matchingGuess = (question: Matching): Distribution => {
  const rows = partIds(question.rows);
  const targets = partIds(question.targets);
  return uniform(choicesOf(rows.map(() => targets)), (chosen) => matching.score(question, pairsOf(rows, chosen)));
};
