import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOn, reviewAfter } from '#domain/review.ts';
import { scaled } from '#domain/scaled.ts';

const day = '2026-11-27';
const later = (days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('a review', () => {
  test('comes sooner after a wrong answer than after a right one', () => {
    expect(dueOn(reviewAfter(undefined, scaled(0), day))).toBe(later(1));
    expect(dueOn(reviewAfter(undefined, scaled(1), day)) > later(1)).toBe(true);
  });

  test('comes after longer and longer pauses while answers are right', () => {
    const pauses: number[] = [];
    let review = reviewAfter(undefined, scaled(0), day);
    for (let turn = 0; turn < 5; turn += 1) {
      const due = dueOn(review);
      pauses.push((Date.parse(due) - Date.parse(review.on)) / 86_400_000);
      review = reviewAfter(review, scaled(1), due);
    }
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    expect(pauses.at(-1)).toBeGreaterThan(20);
    expect(review.reps).toBe(6);
  });

  test('comes back soon once the answer is wrong again', () => {
    const known = reviewAfter(reviewAfter(undefined, scaled(1), day), scaled(1), later(3));
    const forgotten = reviewAfter(known, scaled(0), later(12));
    expect(forgotten.stability).toBeLessThan(known.stability);
  });

  test('takes full credit alone for remembered, half of it or more for remembered with effort', () => {
    const kept = (score: number) => reviewAfter(undefined, scaled(score), day).stability;
    expect(kept(0)).toBeLessThan(kept(0.5));
    expect(kept(0.5)).toBeLessThan(kept(1));
    expect(kept(0.49)).toBe(kept(0));
    expect(kept(0.99)).toBe(kept(0.5));
  });

  test('is worth more after a longer pause', () => {
    const first = reviewAfter(undefined, scaled(1), day);
    const kept = (days: number) => reviewAfter(first, scaled(1), later(days)).stability;
    expect(kept(2)).toBeLessThan(kept(4));
    expect(kept(4)).toBeLessThan(kept(40));
  });

  // Stability and pauses of the default weights; https://github.com/open-spaced-repetition/ts-fsrs
  test('follows the figures of FSRS 6 in whole days, without chance and without steps within a day', () => {
    const first = reviewAfter(undefined, scaled(1), day);
    expect(first).toEqual({ on: day, stability: 2.3, difficulty: 2.1, reps: 1 });
    expect(reviewAfter(first, scaled(1), later(2))).toEqual({
      on: later(2),
      stability: 11,
      difficulty: 2.1,
      reps: 2,
    });
    expect(reviewAfter(first, scaled(0), day).stability).toBe(0.5);
    expect(dueOn({ ...first, stability: 365 })).toBe(later(365));
  });

  test('on the same day, or by a clock that was put back, leaves the next day as it was', () => {
    const first = reviewAfter(undefined, scaled(1), day);
    expect(reviewAfter(first, scaled(1), day)).toEqual({ ...first, difficulty: expect.any(Number), reps: 2 });
    expect(reviewAfter(first, scaled(1), later(-3)).stability).toBe(first.stability);
  });

  test('keeps its numbers in their ranges, in tenths, whatever comes', () => {
    const answers = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1), fc.nat(4000)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(answers, (given) => {
        let at = 0;
        let review: ReturnType<typeof reviewAfter> | undefined;
        for (const [score, pause] of given) {
          at += pause;
          review = reviewAfter(review, scaled(score), later(at));
          expect(review.stability).toBeGreaterThanOrEqual(0.1);
          expect(review.stability).toBeLessThanOrEqual(3650);
          expect(review.difficulty).toBeGreaterThanOrEqual(1);
          expect(review.difficulty).toBeLessThanOrEqual(10);
          expect(Math.round(review.stability * 10) / 10).toBe(review.stability);
          expect(dueOn(review) > later(at)).toBe(true);
        }
      }),
    );
  });
});
