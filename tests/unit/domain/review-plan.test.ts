import { describe, expect, test } from 'vitest';
import { id, type QuestionId } from '#domain/ids.ts';
import { type CourseProgress, noCourseProgress, type Review } from '#domain/progress.ts';
import { reviewPlan } from '#domain/review-plan.ts';
import { scaled } from '#domain/scaled.ts';
import { exampleBase } from '#questions/example.ts';

const question = (name: string, set: string) => ({
  ...exampleBase(name),
  kind: 'single',
  set,
  text: name,
  explanation: '',
});
const questions = [question('a1', 'a'), question('a2', 'a'), question('b1', 'b'), question('b2', 'b')];
const today = '2026-11-27';

const answer = (score: number) => ({ response: 'x', score: scaled(score), stamp: { counter: 1, replica: 'r' } });
const checked = (scores: Readonly<Record<string, number>>): CourseProgress['checks'] =>
  Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, { first: answer(score), best: answer(1) }]));
const progress = (scores: Readonly<Record<string, number>>, reviews: Readonly<Record<string, Review>> = {}) => ({
  ...noCourseProgress,
  checks: checked(scores),
  reviews: reviews as CourseProgress['reviews'],
});
const review = (on: string, stability: number, reps = 1): Review => ({ on, stability, difficulty: 5, reps });
const asked = (plan: ReturnType<typeof reviewPlan>) => plan.due.map(({ about, ask }) => [about, ask.id]);

describe('a plan of reviews', () => {
  test('asks what was missed at first, by a sibling, and nothing that was right', () => {
    expect(asked(reviewPlan(questions, progress({ a1: 0, b1: 1 }), today))).toEqual([['a1', 'a2']]);
  });

  test('counts what was missed in a test', () => {
    const attempt = {
      id: id('x'),
      quiz: id('final'),
      edition: 1,
      startedAt: '2026-11-20T10:00Z',
      number: 1,
      drawn: [id('b2')],
      answers: { [id<QuestionId>('b2')]: answer(0.5) },
    };
    const own = { ...noCourseProgress, attempts: { [attempt.id]: attempt } } as CourseProgress;
    expect(asked(reviewPlan(questions, own, today))).toEqual([['b2', 'b1']]);
  });

  test('asks the question itself the second time', () => {
    const reviews = { a1: review('2026-11-20', 2) };
    expect(asked(reviewPlan(questions, progress({ a1: 0 }, reviews), today))).toEqual([['a1', 'a1']]);
  });

  test('puts the longest overdue first, and what was never reviewed before all', () => {
    const reviews = { a1: review('2026-11-20', 5), b1: review('2026-11-01', 5) };
    const plan = reviewPlan(questions, progress({ a1: 0, b1: 0, b2: 0 }, reviews), today);
    expect(plan.due.map(({ about }) => about)).toEqual(['b2', 'b1', 'a1']);
  });

  test('asks on the very day on which a review is due, and names no later day beside it', () => {
    const reviews = { a1: review('2026-11-22', 5), b1: review(today, 5) };
    const plan = reviewPlan(questions, progress({ a1: 0, b1: 0 }, reviews), today);
    expect(asked(plan)).toEqual([['a1', 'a1']]);
    expect(plan.next).toBeUndefined();
  });

  test('says when something is due next where nothing is now', () => {
    const plan = reviewPlan(questions, progress({ a1: 0 }, { a1: review(today, 5) }), today);
    expect(plan).toEqual({ due: [], next: '2026-12-02' });
  });

  test('is empty where nothing was missed, and passes over questions that the course has lost', () => {
    expect(reviewPlan(questions, progress({ a1: 1 }), today)).toEqual({ due: [], next: undefined });
    expect(reviewPlan(questions, progress({ gone: 0 }), today)).toEqual({ due: [], next: undefined });
  });
});
