import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#domain/canonical.ts';
import { type AttemptId, type CourseId, id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import {
  type Answer,
  type Attempt,
  type Completion,
  type CourseProgress,
  noCourseProgress,
  noProgress,
  type Progress,
} from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const kc01 = id<CourseId>('kc-01');
const same = (a: Progress, b: Progress): void => {
  expect(canonical(a)).toBe(canonical(b));
};
const runs = { numRuns: 1000 };

/** Freezes all the way down, so that a mutation throws. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(Object.freeze(value))) frozen(member);
  return value;
};

const given = progressArbitrary.map(frozen);

describe('the laws of merge', () => {
  it('does not care which side a change comes from', () => {
    fc.assert(
      fc.property(given, given, (a, b) => same(merge(a, b), merge(b, a))),
      runs,
    );
  });

  it('does not care in which order three changes meet', () => {
    fc.assert(
      fc.property(given, given, given, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))),
      runs,
    );
  });

  it('changes nothing when a change comes twice', () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        const once = frozen(merge(a, b));
        expect(merge(once, b)).toBe(once);
        expect(merge(a, a)).toBe(a);
        same(merge(b, once), once);
      }),
      runs,
    );
  });

  it('changes nothing when nothing is merged in', () => {
    fc.assert(
      fc.property(given, (a) => {
        expect(merge(a, noProgress)).toBe(a);
        same(merge(noProgress, a), a);
      }),
      runs,
    );
  });

  it('never lowers a completion, and within an epoch no lesson, best score or verdict', () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        const merged = merge(a, b);
        for (const [course, before] of Object.entries(a.courses)) {
          const after = merged.courses[id<CourseId>(course)];
          if (!after) throw new Error(`${course} is lost`);
          keepsCompletions(before, after);
          if (after.epoch === before.epoch) keepsWork(before, after);
          else expect(after.epoch).toBeGreaterThan(before.epoch);
        }
      }),
      runs,
    );
  });
});

const keepsCompletions = (before: CourseProgress, after: CourseProgress) => {
  for (const [edition, completion] of Object.entries(before.completions)) {
    expect(after.completions[edition]?.score).toBeGreaterThanOrEqual(completion.score);
    expect((after.completions[edition]?.on ?? 'never') <= completion.on).toBe(true);
  }
};

const keepsWork = (before: CourseProgress, after: CourseProgress) => {
  for (const [lesson, state] of Object.entries(before.lessons)) {
    expect(after.lessons[id<LessonId>(lesson)]).toBeGreaterThanOrEqual(state);
  }
  for (const [question, check] of Object.entries(before.checks)) {
    expect(after.checks[id<QuestionId>(question)]?.best.score).toBeGreaterThanOrEqual(check.best.score);
  }
  for (const [attempt, { verdict, answers }] of Object.entries(before.attempts)) {
    const now = after.attempts[id<AttemptId>(attempt)];
    if (verdict?.passed) expect(now?.verdict?.passed).toBe(true);
    if (verdict) expect(now?.verdict?.score).toBeGreaterThanOrEqual(verdict.score);
    expect(Object.keys(now?.answers ?? {})).toEqual(expect.arrayContaining(Object.keys(answers)));
  }
};

const inCourse = (part: Partial<CourseProgress>): Progress => ({
  courses: { [kc01]: { ...noCourseProgress, ...part } },
  estimates: {},
});
const courseOf = (progress: Progress): CourseProgress => progress.courses[kc01] ?? noCourseProgress;

const answer = (counter: number, score: number, response = 'a'): Answer => ({
  response,
  score: scaled(score),
  stamp: { counter, replica: 'r' },
});

const attempt = (part: Partial<Attempt>): Attempt => ({
  id: id<AttemptId>('x'),
  quiz: id<QuizId>('final'),
  edition: 1,
  startedAt: '2026-11-23T10:00Z',
  number: 1,
  drawn: [],
  answers: {},
  ...part,
});

describe('merge of a course', () => {
  const lesson = id<LessonId>('a');
  const question = id<QuestionId>('q');
  const x = id<AttemptId>('x');

  it('lets a higher epoch replace lessons, checks and attempts whole', () => {
    const old = inCourse({
      lessons: { [lesson]: 2 },
      checks: { [question]: { first: answer(1, 1), best: answer(1, 1) } },
      attempts: { [x]: attempt({}) },
    });
    expect(merge(old, inCourse({ epoch: 1 }))).toEqual(inCourse({ epoch: 1 }));
  });

  it('keeps completions across epochs: the earlier day, the higher score', () => {
    const completion = (on: string, score: number): Record<string, Completion> => ({
      1: { edition: 1, on, score: scaled(score) },
    });
    const merged = merge(
      inCourse({ completions: completion('2026-11-23', 0.7) }),
      inCourse({ epoch: 1, completions: completion('2026-12-01', 0.9) }),
    );
    expect(courseOf(merged).completions).toEqual(completion('2026-11-23', 0.9));
  });

  it('keeps the first checked answer and the best, of equally good ones the latest', () => {
    const check = (given: Answer) => inCourse({ checks: { [question]: { first: given, best: given } } });
    const merged = [answer(3, 1), answer(2, 0.5), answer(4, 1)].map(check).reduce(merge);
    expect(courseOf(merged).checks[question]).toEqual({ first: answer(2, 0.5), best: answer(4, 1) });
  });

  it('lets the first answer to a question of an attempt stand', () => {
    const answered = (given: Answer) => inCourse({ attempts: { [x]: attempt({ answers: { [question]: given } }) } });
    const merged = merge(answered(answer(2, 1)), answered(answer(1, 0)));
    expect(courseOf(merged).attempts[x]?.answers).toEqual({ [question]: answer(1, 0) });
  });

  it('takes back neither what was passed nor the higher score of two gradings', () => {
    const judged = (passed: boolean, score: number) =>
      inCourse({ attempts: { [x]: attempt({ verdict: { passed, score: scaled(score), situationsFailed: 0 } }) } });
    expect(merge(judged(false, 0.9), judged(true, 0.8))).toEqual(judged(true, 0.9));
    expect(merge(judged(true, 0.8), inCourse({ attempts: { [x]: attempt({}) } }))).toEqual(judged(true, 0.8));
  });

  it('counts the fewest failed situations of two gradings', () => {
    const failed = (situationsFailed: number) =>
      inCourse({ attempts: { [x]: attempt({ verdict: { passed: false, score: scaled(0), situationsFailed } }) } });
    expect(merge(failed(2), failed(1))).toEqual(failed(1));
    expect(merge(failed(1), failed(2))).toEqual(failed(1));
  });

  it('settles completions that disagree on the edition the same way from both sides', () => {
    const completed = (edition: number) =>
      inCourse({ completions: { 1: { edition, on: '2026-11-23', score: scaled(1) } } });
    expect(merge(completed(1), completed(2))).toEqual(completed(2));
    expect(merge(completed(2), completed(1))).toEqual(completed(2));
  });

  it('keeps the report that knows of more reviews, then that of the later day', () => {
    const review = (reps: number, on: string) =>
      inCourse({ reviews: { [question]: { on, reps, stability: 3, difficulty: 5 } } });
    expect(merge(review(2, '2026-11-23'), review(1, '2026-11-25'))).toEqual(review(2, '2026-11-23'));
    expect(merge(review(2, '2026-11-23'), review(2, '2026-11-25'))).toEqual(review(2, '2026-11-25'));
  });

  it('settles attempts that disagree on how they began the same way from both sides', () => {
    const one = inCourse({ attempts: { [x]: attempt({ edition: 1, number: 2 }) } });
    const other = inCourse({ attempts: { [x]: attempt({ edition: 2, number: 1, id: id<AttemptId>('y') }) } });
    expect(merge(one, other)).toEqual(merge(other, one));
  });

  it('leaves untouched parts as they are', () => {
    const before = inCourse({ checks: { [question]: { first: answer(1, 1), best: answer(1, 1) } } });
    const after = merge(before, inCourse({ lessons: { [lesson]: 1 } }));
    expect(courseOf(after).checks).toBe(courseOf(before).checks);
  });

  it('treats __proto__ and constructor as the names of courses', () => {
    for (const name of ['__proto__', 'constructor']) {
      const odd: Progress = { courses: { [id<CourseId>(name)]: noCourseProgress }, estimates: {} };
      const merged = merge(inCourse({}), odd);
      expect(Object.keys(merged.courses)).toEqual(['kc-01', name]);
      expect(Object.getPrototypeOf(merged.courses)).toBe(Object.prototype);
    }
  });
});

describe('merge of a register', () => {
  const chosen = (counter: number, replica: string, track: string): Progress => ({
    ...noProgress,
    track: { value: { track: id(track), overlays: [] }, stamp: { counter, replica } },
  });

  it('takes the higher counter, then the later replica, then the canonical order', () => {
    expect(merge(chosen(2, 'a', 'u1'), chosen(1, 'b', 'u2'))).toEqual(chosen(2, 'a', 'u1'));
    expect(merge(chosen(2, 'a', 'u1'), chosen(2, 'b', 'u2'))).toEqual(chosen(2, 'b', 'u2'));
    expect(merge(chosen(2, 'a', 'u1'), chosen(2, 'a', 'u2'))).toEqual(
      merge(chosen(2, 'a', 'u2'), chosen(2, 'a', 'u1')),
    );
  });
});
