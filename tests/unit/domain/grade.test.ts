import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GradedItem, grade } from '#domain/grade.ts';
import { scaled } from '#domain/scaled.ts';

const quiz = { pass: scaled(0.7), situationPass: scaled(2 / 3) };
const tasks = (right: number, wrong: number): readonly GradedItem[] => [
  ...Array.from({ length: right }, () => ({ score: scaled(1), situation: false })),
  ...Array.from({ length: wrong }, () => ({ score: scaled(0), situation: false })),
];
const situation = (points: number): GradedItem => ({ score: scaled(points / 3), situation: true });

test('a score equal to the mastery score passes', () => {
  expect(grade({ quiz, items: tasks(7, 3) })).toEqual({ score: 0.7, passed: true, situationsFailed: 0 });
});

test('a score equal to the mastery score by arithmetic passes although floating point puts it below', () => {
  const items = [4, 3, 1, 5, 2].map((fifths) => ({ score: scaled(fifths / 5), situation: false }));
  expect(items.reduce((sum, item) => sum + item.score, 0) / 5).toBeLessThan(0.6);
  expect(grade({ quiz: { ...quiz, pass: scaled(0.6) }, items }).passed).toBe(true);
});

test('a score below the mastery score fails', () => {
  expect(grade({ quiz, items: tasks(6, 4) }).passed).toBe(false);
});

test('two points of three are enough in a situation, one is not, whatever the total', () => {
  expect(grade({ quiz, items: [...tasks(9, 0), situation(2)] }).passed).toBe(true);
  expect(grade({ quiz, items: [...tasks(9, 0), situation(1)] })).toMatchObject({ passed: false, situationsFailed: 1 });
});

test('a task with a low score is not counted as a failed situation', () => {
  expect(grade({ quiz, items: tasks(9, 1) })).toMatchObject({ passed: true, situationsFailed: 0 });
});

test('nothing asked is nothing passed', () => {
  expect(grade({ quiz, items: [] })).toEqual({ score: 0, passed: false, situationsFailed: 0 });
});

test('a better answer never turns a pass into a failure', () => {
  const item = fc.record({
    score: fc.integer({ min: 0, max: 6 }).map((part) => scaled(part / 6)),
    situation: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), fc.nat(), (items, seed) => {
      const better = items.map((one, at) => (at === seed % items.length ? { ...one, score: scaled(1) } : one));
      const [before, after] = [grade({ quiz, items }), grade({ quiz, items: better })];
      expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
      expect(before.passed && !after.passed).toBe(false);
    }),
  );
});
