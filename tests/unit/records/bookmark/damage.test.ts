import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttemptId, id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { frame } from '#records/bookmark/frame.ts';
import { decodeBookmark } from '#records/bookmark.ts';
import {
  a,
  achieved,
  answer,
  attempt,
  c,
  courseOf,
  decoded,
  inCourse,
  numbers,
  q1,
  text,
  verdict,
} from '#tests/support/bookmark-words.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';
import { smallLedger } from '#tests/support/small-ledger.ts';

const runs = { numRuns: 500 };

describe('a bookmark of another edition', () => {
  const newer: Ledger = {
    ...smallLedger,
    lessons: [...smallLedger.lessons, id<LessonId>('d')],
    quizzes: [...smallLedger.quizzes, { id: id<QuizId>('module-2'), draw: 2 }],
    questions: [
      ...smallLedger.questions,
      { id: id<QuestionId>('q4'), kind: 'letter', parts: [['a', 'b']], check: true },
    ],
  };
  const q4 = id<QuestionId>('q4');
  const madeByNewer = inCourse({
    lessons: { [a]: 2, [id<LessonId>('d')]: 2 },
    checks: {
      [q4]: { first: answer('b', 1), best: answer('b', 1) },
      [q1]: { first: answer('b', 1), best: answer('b', 1) },
    },
    attempts: {
      [id<AttemptId>('n')]: attempt('n', { quiz: id<QuizId>('module-2'), drawn: [q4], verdict: verdict(1, true) }),
    },
  });

  it('is read by a newer edition of the course', () => {
    const old = inCourse({ lessons: { [a]: 2 }, checks: { [q1]: { first: answer('b', 1), best: answer('b', 1) } } });
    expect(decoded(text(old), newer)).toEqual(decoded(text(old)));
  });

  it('goes through an older edition of the course without losing what that does not know', () => {
    const once = decoded(text(madeByNewer, { ledger: newer }), newer);
    const through = decoded(text(madeByNewer, { ledger: newer }), smallLedger);
    const back = decoded(text(through), newer);
    expect(courseOf(back).lessons).toEqual(courseOf(once).lessons);
    expect(courseOf(back).attempts).toEqual(courseOf(once).attempts);
    expect(courseOf(back).checks[q4]?.best.score).toBe(1);
    expect(courseOf(back).checks[q1]?.best.response).toBe('b');
  });

  it('has its unknown sections written back as they stood, in the order of their value', () => {
    const extra = frame(20, 'Zm9v');
    const progress = inCourse({
      lessons: { [a]: 2 },
      checks: { [q1]: { first: answer('b', 1), best: answer('b', 1) } },
    });
    const bookmark = text(progress, { unknown: [extra] });
    const result = decodeBookmark(bookmark, numbers);
    expect(result).toMatchObject({ ok: true, unknown: [extra], damagedSections: [] });
    expect(bookmark.indexOf(extra.raw)).toBeGreaterThan(0);
    expect(bookmark.endsWith(extra.raw)).toBe(false);
  });

  it('is refused untouched when its version is newer', () => {
    expect(decodeBookmark('or22whatever', numbers)).toEqual({ ok: false, why: 'newer' });
  });
});

describe('a bookmark that was damaged', () => {
  const whole = inCourse({
    epoch: 1,
    lessons: { [a]: 2, [c]: 1 },
    checks: { [q1]: { first: answer('a', 0), best: answer('b', 1, 2) } },
    attempts: {
      [id<AttemptId>('x')]: attempt('x', { answers: { [q1]: answer('b', 1) }, verdict: verdict(0.5, false) }),
    },
  });

  const neverMoreThan = (bookmark: string, progress: Progress): void => {
    const result = decodeBookmark(bookmark, numbers);
    if (!result.ok) return;
    const was = achieved(progress);
    const now = achieved(result.progress);
    expect(was.done).toEqual(expect.arrayContaining(now.done));
    expect(was.passed).toEqual(expect.arrayContaining(now.passed));
    expect(now.best).toBeLessThanOrEqual(was.best);
    for (const edition of Object.keys(now.completions)) expect(was.completions).toHaveProperty(edition);
  };

  it('never throws and never invents when it is cut anywhere', () => {
    fc.assert(
      fc.property(progressArbitrary, fc.nat(), (progress, at) => {
        const bookmark = text(progress);
        neverMoreThan(bookmark.slice(0, at % (bookmark.length + 1)), progress);
      }),
      runs,
    );
  });

  it('never throws and never invents when one character changes', () => {
    const bookmark = text(whole);
    for (let at = 0; at < bookmark.length; at += 1) {
      for (const char of 'AZaz09-_ ё\u0441') {
        if (char !== bookmark[at]) neverMoreThan(bookmark.slice(0, at) + char + bookmark.slice(at + 1), whole);
      }
    }
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.base64String(), (any, some) => {
        neverMoreThan(any, noProgress);
        neverMoreThan(`or11${some}`, noProgress);
      }),
      runs,
    );
  });

  it('is read as far as its sections are whole, and names those that are not', () => {
    const bookmark = text(whole);
    const cut = decodeBookmark(bookmark.slice(0, -1), numbers);
    expect(cut).toMatchObject({ ok: true, damagedSections: ['end'] });
    expect(cut.ok && courseOf(cut.progress).lessons).toEqual({ [a]: 2, [c]: 1 });
  });

  it('is read past a section whose checksum is wrong', () => {
    const bookmark = text(whole);
    const core = bookmark.indexOf('I', 4);
    const result = decodeBookmark(`${bookmark.slice(0, core + 9)}_${bookmark.slice(core + 10)}`, numbers);
    expect(result).toMatchObject({ ok: true, damagedSections: expect.arrayContaining(['core']) });
    expect(result.ok && courseOf(result.progress).lessons).toEqual({ [a]: 2, [c]: 1 });
  });

  it('tells foreign text from damage', () => {
    expect(decodeBookmark('{"page":3}', numbers)).toEqual({ ok: false, why: 'foreign' });
    expect(decodeBookmark('or1', numbers)).toEqual({ ok: false, why: 'damaged' });
    expect(decodeBookmark('or11&lt;', numbers)).toEqual({ ok: false, why: 'damaged' });
  });

  it('is no progress at all when the LMS has nothing yet, and may be padded with spaces', () => {
    expect(decoded('  ')).toEqual(noProgress);
    expect(decoded(` ${text(whole)}\n`)).toEqual(decoded(text(whole)));
  });
});
