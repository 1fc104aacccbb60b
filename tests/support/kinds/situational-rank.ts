import fc from 'fast-check';
import type { SituationalRank } from '#questions/situational-rank/kind.ts';
import { anyKey } from './expert-key.ts';
import { base, idsOf, part } from './parts.ts';

export const situationalRank: fc.Arbitrary<SituationalRank> = fc
  .record({ key: anyKey, options: idsOf(3, 5) })
  .map(({ key, options }) => ({ ...base, kind: 'situational-rank', key, options: options.map(part) }));
