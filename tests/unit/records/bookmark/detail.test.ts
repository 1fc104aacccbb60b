import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttemptId, id, type QuestionId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { type Answer, noProgress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { responseNotKept } from '#records/bookmark/codec.ts';
import { encodeBookmark } from '#records/bookmark.ts';
import {
  a,
  answer,
  attempt,
  b,
  courseOf,
  decoded,
  inCourse,
  kc01,
  numbers,
  q1,
  q2,
  text,
  verdict,
  withAttempts,
} from '#tests/support/bookmark-words.ts';
import { smallLedger } from '#tests/support/small-ledger.ts';

const runs = { numRuns: 500 };

describe('the detail of a bookmark', () => {
  it('takes no room where there is none', () => {
    expect(text(noProgress)).toBe('or11');
    expect(text(inCourse({ lessons: { [a]: 1 } })).length).toBeLessThan(16);
  });

  it('keeps the first score and the best answer of a check', () => {
    const checks = { [q1]: { first: answer('a', 0), best: answer('b', 1, 2) } };
    const kept = courseOf(decoded(text(inCourse({ checks })))).checks[q1];
    expect(kept).toMatchObject({ first: { response: responseNotKept, score: 0 }, best: { response: 'b', score: 1 } });
  });

  it('keeps the response of a first answer that is also the best', () => {
    const checks = { [q2]: { first: answer(['b', 'a'], 0.5), best: answer(['b', 'a'], 0.5) } };
    const kept = courseOf(decoded(text(inCourse({ checks })))).checks[q2];
    expect(kept?.first).toMatchObject({ response: ['a', 'b'], score: 0.5 });
  });

  it('keeps the best passed attempt, the highest score, the last and the open attempt', () => {
    const progress = withAttempts(
      attempt('first', { number: 1, verdict: verdict(0.2, false) }),
      attempt('passed', { number: 2, verdict: verdict(0.8, true) }),
      attempt('highest', { number: 3, verdict: verdict(0.9, false) }),
      attempt('last', { number: 4, verdict: verdict(0.5, false) }),
      attempt('abandoned', { number: 5 }),
      attempt('open', { number: 6, answers: { [q1]: answer('b', 1) } }),
    );
    const { attempts } = courseOf(decoded(text(progress)));
    expect(Object.keys(attempts).sort()).toEqual(['highest', 'last', 'open', 'passed']);
    expect(attempts[id<AttemptId>('open')]?.answers[q1]).toMatchObject({ response: 'b', score: 1 });
  });

  it('keeps the questions of the attempt that counts and of the newest one, and no others', () => {
    const progress = withAttempts(
      attempt('passed', { number: 2, verdict: verdict(0.8, true) }),
      attempt('highest', { number: 3, verdict: verdict(0.9, false) }),
      attempt('last', { number: 4, verdict: verdict(0.5, false) }),
      attempt('open', { number: 6, answers: { [q1]: answer('b', 1) } }),
    );
    const { attempts } = courseOf(decoded(text(progress)));
    const whole = Object.values(attempts).filter(({ drawn }) => drawn.length > 0);
    expect(whole.map((one) => one.id).sort()).toEqual(['open', 'passed']);
  });

  it('leaves no room for answers in lessons to questions that only tests ask', () => {
    const questions = smallLedger.questions.map(({ check: _, ...rest }) => rest);
    const checks = { [q1]: { first: answer('a', 0), best: answer('b', 1, 2) } };
    const ledger = { ...smallLedger, questions };
    expect(courseOf(decoded(text(inCourse({ checks }), { ledger }), ledger)).checks).toEqual({});
  });

  it('keeps the best completion and the seven latest others', () => {
    const completions = Object.fromEntries(
      Array.from({ length: 12 }, (_, edition) => [
        String(edition),
        { edition, on: '2026-11-23', score: scaled(edition === 2 ? 1 : 0.8) },
      ]),
    );
    const kept = courseOf(decoded(text(inCourse({ completions })))).completions;
    expect(Object.keys(kept).map(Number)).toEqual([2, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('never rounds a score up, nor down by a whole per cent', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const kept = courseOf(decoded(text(withAttempts(attempt('x', { verdict: verdict(score, false) })))));
        const read = kept.attempts[id<AttemptId>('x')]?.verdict?.score ?? Number.NaN;
        expect(read).toBeLessThanOrEqual(score + 1e-9);
        expect(Math.floor(read * 100 + 1e-9)).toBe(Math.floor(score * 100 + 1e-9));
      }),
      runs,
    );
  });

  it('keeps every fraction of up to eight parts exactly', () => {
    for (let whole = 1; whole <= 8; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const checks = { [q1]: { first: answer('a', part / whole), best: answer('a', part / whole) } };
        expect(courseOf(decoded(text(inCourse({ checks })))).checks[q1]?.best.score).toBe(part / whole);
      }
    }
  });

  it('keeps how sure the learner was of each answer in a test', () => {
    const sure = { ...answer('b', 0), confidence: 3 as const };
    const progress = withAttempts(attempt('x', { answers: { [q1]: sure, [q2]: answer(['a'], 1) } }));
    const { answers } = courseOf(decoded(text(progress))).attempts[id<AttemptId>('x')] ?? {};
    expect(answers?.[q1]?.confidence).toBe(3);
    expect(answers?.[q2]).not.toHaveProperty('confidence');
  });

  it('keeps the 32 latest reviews, to the day and within a tenth of their stability', () => {
    const ids = Array.from({ length: 40 }, (_, number) => id<QuestionId>(`_${number + 3}`));
    const reviews = Object.fromEntries(
      ids.map((one, number) => [
        one,
        { on: `2026-11-${10 + Math.floor(number / 4)}`, stability: 12.3, difficulty: 6.4, reps: 2 },
      ]),
    );
    const kept = courseOf(decoded(text(inCourse({ reviews })))).reviews;
    expect(Object.keys(kept)).toHaveLength(32);
    expect(kept[id<QuestionId>('_42')]).toMatchObject({ on: '2026-11-19', difficulty: 6, reps: 2 });
    expect(Math.abs((kept[id<QuestionId>('_42')]?.stability ?? 0) - 12.3)).toBeLessThan(1.23);
    expect(kept[id<QuestionId>('_3')]).toBeUndefined();
  });

  it('lets what was chosen after the launch win, and keeps a first answer first', () => {
    const stamp = { counter: 1, replica: 'a' };
    const before = {
      ...inCourse({ checks: { [q1]: { first: answer('a', 0), best: answer('a', 0) } } }),
      place: { value: { course: kc01, page: a }, stamp: { counter: 9, replica: 'z' } },
    };
    const since = {
      ...inCourse({ checks: { [q1]: { first: answer('b', 1), best: answer('b', 1) } } }),
      place: { value: { course: kc01, page: b }, stamp },
    };
    const merged = merge(decoded(text(before)), since);
    expect(merged.place?.value.page).toBe(b);
    expect(courseOf(merged).checks[q1]).toMatchObject({ first: { score: 0 }, best: { score: 1, response: 'b' } });
  });

  it('gives an attempt its questions back when it meets a fuller report of it', () => {
    const full = withAttempts(attempt('x', { answers: { [q1]: answer('b', 1) }, verdict: verdict(1, true) }));
    const shortened = encodeBookmark({ progress: full, ...numbers, limit: 40, unknown: [] });
    expect(shortened.dropped).toContain('quizzes');
    expect(courseOf(decoded(shortened.text)).attempts[id<AttemptId>('x')]?.drawn).toEqual([]);
    expect(courseOf(merge(decoded(shortened.text), full)).attempts[id<AttemptId>('x')]?.drawn).toEqual([q1, q2]);
  });

  it('passes over responses of another form than their question takes', () => {
    const odd: Answer['response'][] = [{ a: 'b' }, ['a', 'zz'], 'zz', '', []];
    for (const response of odd) {
      const checks = { [q1]: { first: answer(response, 1), best: answer(response, 1) } };
      expect(courseOf(decoded(text(inCourse({ checks })))).checks[q1]?.best).toMatchObject({
        response: responseNotKept,
        score: 1,
      });
    }
  });
});
