import fc from 'fast-check';
import type { ExpertKey } from '#questions/expert-key.ts';

export const anyKey: fc.Arbitrary<ExpertKey> = fc.oneof(
  fc.constant({ by: 'author', on: '2026-11-23' } as const),
  fc.integer({ min: 2, max: 40 }).map((experts) => ({ by: 'panel', experts, on: '2026-11-23' }) as const),
);
