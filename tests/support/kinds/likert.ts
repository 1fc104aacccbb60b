import fc from 'fast-check';
import type { Likert } from '#questions/likert/kind.ts';
import type { Pairs } from '#questions/pairs.ts';
import { base, ids, idsOf, named, pairsTo } from './parts.ts';

export const anyLikert: fc.Arbitrary<Likert> = fc
  .record({ scale: idsOf(3, 7), rows: idsOf(1, 8) })
  .map(({ scale, rows }) => ({ ...base, kind: 'likert', scale: scale.map(named), rows: rows.map(named) }));

export const pointsTo = ({ rows, scale }: Likert): fc.Arbitrary<Pairs> => pairsTo(ids(rows), ids(scale));
