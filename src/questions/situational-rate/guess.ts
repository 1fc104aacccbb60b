import { type Distribution, uniform } from '#domain/distribution.ts';
import { choicesOf } from '../combinations.ts';
import { pairsOf } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { type SituationalRate, situationalRate } from './kind.ts';

/** Any point of the scale for every option. */
export const situationalRateGuess = (question: SituationalRate): Distribution => {
  const options = partIds(question.options);
  const points = partIds(question.scale);
  return uniform(choicesOf(options.map(() => points)), (chosen) =>
    situationalRate.score(question, pairsOf(options, chosen)),
  );
};
