import fc from 'fast-check';
import type { Hotspot } from '#questions/hotspot/kind.ts';
import { base, idsOf, part } from './parts.ts';

/** Areas side by side. */
export const hotspot: fc.Arbitrary<Hotspot> = fc
  .record({ ids: idsOf(3, 6), right: fc.nat() })
  .map(({ ids, right }) => ({
    ...base,
    kind: 'hotspot',
    picture: {
      width: 480,
      height: 80,
      alt: 'alt',
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 480, height: 80 }],
    },
    areas: ids.map((id, at) => ({
      ...part(id),
      x: 80 * at,
      y: 0,
      width: 80,
      height: 80,
      right: at === right % ids.length,
    })),
  }));
