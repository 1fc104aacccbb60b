import { expect, test } from 'vitest';
import { bestScores, missedQuestions } from '#domain/best-scores.ts';
import { type Attempt, type CourseProgress, noCourseProgress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';

const answer = (score: number) => ({ response: 'x', score: scaled(score), stamp: { counter: 1, replica: 'r' } });
const check = (first: number, best: number) => ({ first: answer(first), best: answer(best) });
const attempt = (scores: Readonly<Record<string, number>>) =>
  ({ answers: Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, answer(score)])) }) as Attempt;
const progress = (
  checks: Readonly<Record<string, ReturnType<typeof check>>>,
  ...attempts: readonly Attempt[]
): CourseProgress => ({ ...noCourseProgress, checks, attempts: { ...attempts } as CourseProgress['attempts'] });

test('the best score of a question is the highest of lessons and tests, in whatever order they came', () => {
  const course = progress({ a: check(0, 0.5), b: check(0, 1) }, attempt({ a: 1, b: 0.5 }), attempt({ a: 0, c: 0 }));
  expect(Object.fromEntries(bestScores(course))).toEqual({ a: 1, b: 1, c: 0 });
});

test('a question was missed when its first answer in a lesson, or any in a test, was not fully right', () => {
  const course = progress(
    { a: check(0.9, 1), b: check(1, 1), d: check(1, 1) },
    attempt({ b: 1, c: 0 }),
    attempt({ d: 0.5 }),
  );
  expect([...missedQuestions(course)].sort()).toEqual(['a', 'c', 'd']);
});
