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
