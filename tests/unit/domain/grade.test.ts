import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competenciesFailed, type GradedItem, grade } from '#domain/grade.ts';
import { type CompetencyId, id } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';

const quiz = { pass: scaled(0.7), situationPass: scaled(2 / 3), critical: [], competencyPass: scaled(0.5) };
const [k1, k5] = [id<CompetencyId>('k1'), id<CompetencyId>('k5')];
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
  expect(grade({ quiz: { ...quiz, pass: scaled(0) }, items: [] }).passed).toBe(false);
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

const of = (competency: CompetencyId, ...scores: readonly number[]): readonly GradedItem[] =>
  scores.map((score) => ({ score: scaled(score), situation: false, competency }));

test('a critical competency below its own share fails the whole test', () => {
  const items = [...of(k1, 1, 1, 1, 1, 1, 1, 1, 1), ...of(k5, 0, 0.5)];
  expect(grade({ quiz, items }).passed).toBe(true);
  expect(grade({ quiz: { ...quiz, critical: [k5] }, items }).passed).toBe(false);
  expect(competenciesFailed({ ...quiz, critical: [k1, k5] }, items)).toEqual([k5]);
});

test('a critical competency equal to its own share passes, and one that was not asked is no obstacle', () => {
  const items = [...of(k1, 1, 1, 1, 1), ...of(k5, 0, 1)];
  expect(grade({ quiz: { ...quiz, critical: [k5, id<CompetencyId>('k9')] }, items }).passed).toBe(true);
});

test('an opinion counts for nothing, whatever its score', () => {
  const opinion = (score: number): GradedItem => ({ score: scaled(score), situation: false, opinion: true });
  expect(grade({ quiz, items: [...tasks(7, 3), opinion(0)] })).toEqual(grade({ quiz, items: tasks(7, 3) }));
  expect(grade({ quiz, items: [...tasks(6, 4), opinion(1)] })).toEqual(grade({ quiz, items: tasks(6, 4) }));
  expect(grade({ quiz, items: [opinion(1)] })).toEqual({ score: 0, passed: false, situationsFailed: 0 });
  expect(competenciesFailed({ ...quiz, critical: [k5] }, [{ ...opinion(0), competency: k5 }])).toEqual([]);
});
