import { expect, it } from 'vitest';
import { memoryRecord } from '#records/memory/memory-record.ts';
import { describeRecord, oneDone } from './learner-record.ts';

describeRecord('memory', () => {
  const record = memoryRecord();
  return () => record;
});

it('a record in memory starts from what it is given', async () => {
  const { progress } = await memoryRecord(oneDone).open();
  expect(progress).toEqual(oneDone);
});
