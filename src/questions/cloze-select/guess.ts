import type { Distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';
import { guessEach } from '../guess-each.ts';
import type { ClozeSelect } from './kind.ts';

/** Any of its own options for every gap. */
export const clozeSelectGuess = ({ gaps }: ClozeSelect): Distribution =>
  guessEach(
    gaps.map(({ options, right }) => options.map(({ id }) => (id === right ? 1 : 0))),
    (right) => scaled(right / gaps.length),
  );
