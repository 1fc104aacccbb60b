import fc from 'fast-check';
import { type Categorise, type Item, placesIn } from '#questions/categorise/kind.ts';
import type { Pairs } from '#questions/pairs.ts';
import { base, ids, idsOf, named, pairsTo, part } from './parts.ts';

/** Where each item belongs; beyond the last bucket nowhere. */
const itemOf = (id: string, bucket: string | undefined): Item =>
  bucket === undefined ? { ...part(id), trap: true } : { ...part(id), bucket };

export const anyCategorise: fc.Arbitrary<Categorise> = fc
  .record({ buckets: idsOf(2, 4), items: idsOf(4, 8), picks: fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }) })
  .map(({ buckets, items, picks }) => ({
    ...base,
    kind: 'categorise',
    buckets: buckets.map(named),
    items: items.map((id, at) => itemOf(id, buckets[picks[at] ?? 0])),
  }));

export const placesTo = (question: Categorise): fc.Arbitrary<Pairs> => pairsTo(ids(question.items), placesIn(question));
