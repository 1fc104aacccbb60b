import fc from 'fast-check';
import type { RequiredLevel } from '#domain/track.ts';
import type { SelfAssessment } from '#questions/self-assessment/kind.ts';
import { base, ids, idsOf, named } from './parts.ts';

export const anySelfAssessment: fc.Arbitrary<SelfAssessment> = fc
  .record({ names: idsOf(4, 4), levels: fc.subarray<RequiredLevel>([0, 1, 2, 3], { minLength: 2 }) })
  .map(({ names, levels }) => ({
    ...base,
    kind: 'self-assessment',
    levels: levels.map((level, at) => ({ ...named(names[at] ?? ''), level })),
  }));

export const levelTo = ({ levels }: SelfAssessment): fc.Arbitrary<string> => fc.constantFrom(...ids(levels));
