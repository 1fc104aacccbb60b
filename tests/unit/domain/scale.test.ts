import { expect, test } from 'vitest';
import { assumed, delivery, recording } from '#domain/scale.ts';

const seconds = assumed.days * assumed.hours * 3600;

test('all learners fetch what one fetches, so many times', () => {
  const one = delivery({ files: 100, pages: 20, bytes: 500_000 });
  expect(one.again).toBe(20 * assumed.returns);
  expect(one.ofOne).toBe(500_000 + one.again * assumed.unchanged);
  expect(one.traffic).toBe(one.ofOne * assumed.learners);
  expect(one.roubles).toBeCloseTo((one.traffic / 1e9) * assumed.roublesPerGigabyte);
  expect(one.requests.mean).toBeCloseTo(((100 + one.again) * assumed.learners) / seconds);
  expect(one.line.peak).toBeCloseTo(one.line.mean * assumed.peak);
});

test('an LRS takes statements and documents, and keeps the statements', () => {
  const all = recording({ statements: 50, bytes: 40_000, documents: 30 }, 4000);
  expect(all.statements).toBe(50 * assumed.learners);
  expect(all.stored).toBe(40_000 * assumed.learners);
  expect(all.progress).toBe(4000 * assumed.learners);
  expect(all.requests.mean).toBeCloseTo((80 * assumed.learners) / seconds);
  expect(all.taken.mean).toBeCloseTo((50 * assumed.learners) / seconds);
});

test('who fetches nothing and says nothing costs nothing', () => {
  expect(delivery({ files: 0, pages: 0, bytes: 0 }).traffic).toBe(0);
  expect(recording({ statements: 0, bytes: 0, documents: 0 }, 0).requests.peak).toBe(0);
});
