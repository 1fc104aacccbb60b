import { expect, test } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { estimateOwnLevel } from '#player/estimate.ts';
import { openSession } from '#player/session.ts';
import { $progress } from '#player/stores.ts';
import { memoryRecord } from '#records/memory/memory-record.ts';

const k1 = id<CompetencyId>('k1');

test('the latest estimate of a competency holds, a lower one too', async () => {
  await openSession(memoryRecord());
  estimateOwnLevel(k1, 3);
  estimateOwnLevel(id<CompetencyId>('k2'), 1);
  estimateOwnLevel(k1, 0);
  const { estimates } = $progress.get();
  expect(Object.entries(estimates).map(([competency, { value }]) => [competency, value])).toEqual([
    ['k1', 0],
    ['k2', 1],
  ]);
});
