import type { Distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';
import { guessEach } from '../guess-each.ts';
import type { Matching } from './kind.ts';

/** Any target for every row. */
export const matchingGuess = ({ rows, targets }: Matching): Distribution =>
  guessEach(
    rows.map((row) => targets.map(({ id }) => (id === row.target ? 1 : 0))),
    (right) => scaled(right / rows.length),
  );
