import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { merge } from '#domain/merge.ts';
import { type Attempt, noProgress, type Progress } from '#domain/progress.ts';
import { decodeBookmark, encodeBookmark, keptInBookmark, maxLength } from '#records/bookmark.ts';
import {
  a,
  achieved,
  answer,
  attempt,
  b,
  c,
  courseOf,
  decoded,
  inCourse,
  kc01,
  numbers,
  q1,
  q2,
  q3,
  text,
  verdict,
} from '#tests/support/bookmark-words.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';
import { fakeKinds, smallLedger } from '#tests/support/small-ledger.ts';

const runs = { numRuns: 500 };

/** Attempts that began as their ids say: ids are random, so two with the same id are the same attempt. */
const consistent = progressArbitrary.map((progress): Progress => {
  const course = courseOf(progress);
  const attempts = Object.values(course.attempts).map((one) => {
    const number = one.id === 'x' ? 1 : 2;
    return [
      one.id,
      { ...attempt(one.id, { number }), answers: one.answers, ...(one.verdict && { verdict: one.verdict }) },
    ];
  });
  return { ...progress, courses: { [kc01]: { ...course, attempts: Object.fromEntries(attempts) } } };
});

describe('what a bookmark keeps', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        expect(decoded(text(progress))).toEqual({ ...noProgress, ...keptInBookmark(progress, numbers) });
      }),
      runs,
    );
  });

  it('stays the same when it is kept again', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        const kept = keptInBookmark(progress, numbers);
        expect(keptInBookmark(kept, numbers)).toEqual(kept);
      }),
      runs,
    );
  });

  it('loses nothing done or passed over many launches', () => {
    fc.assert(
      fc.property(consistent, consistent, (before, now) => {
        const relaunched = merge(decoded(text(before)), now);
        expect(achieved(decoded(text(relaunched)))).toEqual(achieved(decoded(text(merge(before, now)))));
      }),
      runs,
    );
  });

  it('has everything that was done and passed', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        expect(achieved(decoded(text(progress)))).toEqual(achieved(keptInBookmark(progress, numbers)));
        expect(achieved(decoded(text(progress)))).toEqual(achieved(progress));
      }),
      runs,
    );
  });

  it('merges with what it was made from without undoing anything', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        const both = merge(progress, decoded(text(progress)));
        expect(achieved(both)).toEqual(achieved(progress));
        expect(both.place).toEqual(progress.place ?? both.place);
      }),
      runs,
    );
  });
});

describe('the length of a bookmark', () => {
  it('never exceeds the limit, and what is dropped is dropped whole', () => {
    fc.assert(
      fc.property(progressArbitrary, fc.nat({ max: 200 }), (progress, limit) => {
        const { text: bookmark, dropped } = encodeBookmark({ progress, ...numbers, limit, unknown: [] });
        expect(bookmark.length).toBeLessThanOrEqual(limit);
        expect(text(progress).startsWith(bookmark)).toBe(true);
        expect(dropped.length > 0).toBe(bookmark !== text(progress) && text(progress).length > 4);
        expect(decodeBookmark(bookmark, numbers)).toMatchObject({ ok: true, damagedSections: [] });
      }),
      runs,
    );
  });

  it('never exceeds the worst case of the ledger', () => {
    const bound = maxLength(smallLedger, fakeKinds);
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        expect(text(progress).length).toBeLessThanOrEqual(bound);
      }),
      runs,
    );
  });

  it('is worst where everything is answered in part and every attempt is another', () => {
    const part = { first: answer('a', 0.25), best: answer('b', 0.5) };
    const answers = { [q1]: answer('a', 0.5), [q2]: answer(['a'], 0.5), [q3]: answer('b', 0.5) };
    const long = (name: string, quiz: QuizId, more: Partial<Attempt>): Attempt =>
      attempt(`${quiz}-${name}`.padStart(31, 'x'), { quiz, drawn: [q1, q2, q3], answers, ...more });
    const attempts = smallLedger.quizzes.flatMap(({ id: quiz }) => [
      long('1', quiz, { number: 1, verdict: verdict(0.8, true) }),
      long('2', quiz, { number: 2, verdict: verdict(0.9, false) }),
      long('3', quiz, { number: 3, verdict: verdict(0.1, false) }),
      long('4', quiz, { number: 4 }),
    ]);
    const progress: Progress = {
      ...inCourse({
        lessons: { [a]: 2, [b]: 2, [c]: 2 },
        checks: { [q1]: part, [q2]: { first: answer(['a'], 0.25), best: answer(['b'], 0.5) }, [q3]: part },
        attempts: Object.fromEntries(attempts.map((one) => [one.id, one])),
      }),
      place: { value: { course: kc01, page: c }, stamp: { counter: 1, replica: 'r' } },
    };
    const longest = text(progress).length;
    const bound = maxLength(smallLedger, fakeKinds);
    expect(longest).toBeLessThanOrEqual(bound);
    // Completions and the choice of a track make up the rest.
    expect(longest).toBeGreaterThan(bound * 0.6);
  });

  it('of six hundred answered single-choice questions leaves room in 4,000 characters', () => {
    const ids = Array.from({ length: 600 }, (_, index) => id<QuestionId>(`c${index}`));
    const ledger: Ledger = {
      ...smallLedger,
      lessons: Array.from({ length: 60 }, (_, index) => id<LessonId>(`l${index}`)),
      questions: ids.map((one) => ({ id: one, kind: 'letter', parts: [['a', 'b']] })),
    };
    const checks = Object.fromEntries(ids.map((one) => [one, { first: answer('a', 0), best: answer('b', 1) }]));
    expect(text(inCourse({ checks }), { ledger }).length).toBeLessThan(1100);
    expect(maxLength(ledger, fakeKinds)).toBeLessThan(4000);
  });
});
