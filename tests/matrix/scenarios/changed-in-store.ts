import { expect } from 'vitest';
import { inCourse, movedTo } from '#domain/changes.ts';
import { type CourseId, id, type LessonId, type QuestionId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { merge } from '#domain/merge.ts';
import type { Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { learnerIn } from '#tests/support/lms/learner.ts';
import type { Personality } from '#tests/support/lms/personality.ts';
import { scormLms } from '#tests/support/lms/scorm-lms.ts';
import type { LmsStandard } from '#tests/support/lms-words.ts';
import { passed } from '#tests/support/scorm12-launch.ts';
import { expectKept, type Run } from './words.ts';

/** An LMS that stores something else than it was given. */

const kc01 = id<CourseId>('kc-01');
const lessons = Array.from({ length: 60 }, (_, number) => id<LessonId>(`lesson-${number}`));
const checks = Array.from({ length: 3300 }, (_, number) => id<QuestionId>(`check-${number}`));

const ledger: Ledger = {
  course: kc01,
  lessons,
  quizzes: [],
  questions: checks.map((check) => ({ id: check, kind: 'letter', parts: [['a', 'b']], check: true })),
};

const stamp = { counter: 1, replica: 'session' };
const answer = { response: 'b', score: scaled(1), stamp } as const;

/** Every lesson is done and every check is answered. */
const studied: Progress = merge(
  inCourse(kc01, 0, {
    lessons: Object.fromEntries(lessons.map((lesson) => [lesson, 2])),
    checks: Object.fromEntries(checks.map((check) => [check, { first: answer, best: answer }])),
  }),
  movedTo({ course: kc01, page: 'lesson-59' as LessonId }, stamp),
);

/** Characters of the longest bookmark that the build lets a course have. */
const budget = 4000;

const courseIn = ({ courses }: Progress) => courses[kc01];

type Kept = { readonly length: number; readonly aside: readonly string[]; readonly progress: Progress };

const relaunched = async (standard: LmsStandard, personality: Personality): Promise<Kept> => {
  const lms = scormLms(standard, personality);
  const learner = await learnerIn(lms, { ledger });
  expectKept(await learner.does(studied, passed));
  await learner.leaves();
  const aside: string[] = [];
  const again = await learnerIn(lms, { ledger, keepAside: (text) => aside.push(text) });
  expect(again.opening.notices).toEqual(aside.length > 0 ? ['quarantined'] : []);
  expect(lms.seen()).toEqual({ completed: true, passed: true, score: 0.9 });
  return { length: lms.stored()['cmi.suspend_data']?.length ?? 0, aside, progress: again.opening.progress };
};

/** A course within the build's budget is kept whole. */
export const keepsAll =
  (standard: LmsStandard, personality: Personality): Run =>
  async () => {
    const { aside, length, progress } = await relaunched(standard, personality);
    expect(length).toBeGreaterThan(budget * 0.9);
    expect(length).toBeLessThanOrEqual(budget);
    expect(aside).toEqual([]);
    expect(Object.keys(courseIn(progress)?.checks ?? {})).toHaveLength(checks.length);
    expect(Object.values(courseIn(progress)?.lessons ?? {})).toEqual(lessons.map(() => 2));
    expect(progress.place?.value).toEqual({ course: kc01, page: 'lesson-59' });
  };

/** What an LMS cuts off all the same costs the last and least of it: what was cut is put aside and the rest is read. */
export const losesTheLeast =
  (standard: LmsStandard, personality: Personality): Run =>
  async () => {
    const { aside, progress } = await relaunched(standard, personality);
    expect(aside).toHaveLength(1);
    expect(Object.values(courseIn(progress)?.lessons ?? {})).toEqual(lessons.map(() => 2));
    expect(Object.keys(courseIn(progress)?.checks ?? {})).toHaveLength(checks.length);
  };
