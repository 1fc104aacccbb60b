import type { Distribution } from '#domain/distribution.ts';
import { guessEach } from '../guess-each.ts';
import { partIds } from '../part-ids.ts';
import { creditOf, gapOf, type SituationalRate } from './kind.ts';

/** Any point of the scale for every option. */
export const situationalRateGuess = (question: SituationalRate): Distribution => {
  const { scale, options } = question;
  return guessEach(
    options.map((option) => partIds(scale).map((point) => gapOf(scale, option, point).steps)),
    (steps) => creditOf(question, steps),
  );
};
