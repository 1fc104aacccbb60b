import { expect, test } from 'vitest';
import { calibrationOf } from '#domain/calibration.ts';
import type { Confidence } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';

const answer = (score: number, confidence?: Confidence) => ({
  score: scaled(score),
  ...(confidence && { confidence }),
});

test('answers are counted by how sure the learner was, the surest first', () => {
  expect(calibrationOf([answer(1, 1), answer(1, 3), answer(0, 3), answer(1, 3)])).toEqual([
    { confidence: 3, answers: 3, right: 2 },
    { confidence: 1, answers: 1, right: 1 },
  ]);
});

test('an answer in part is not right, however sure it was given', () => {
  expect(calibrationOf([answer(0.9, 3)])).toEqual([{ confidence: 3, answers: 1, right: 0 }]);
});

test('answers without a mark say nothing', () => {
  expect(calibrationOf([answer(1), answer(0)])).toEqual([]);
});
