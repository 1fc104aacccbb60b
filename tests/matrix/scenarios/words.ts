import { expect } from 'vitest';
import { doneLesson } from '#domain/changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import type { Progress } from '#domain/progress.ts';
import type { Learner, Shown } from '#tests/support/lms/learner.ts';
import type { Lms, Seat } from '#tests/support/lms/lms.ts';

/** What the scenarios of the matrix do and look at. */

const kc01 = id<CourseId>('kc-01');

/** A learner has studied one more lesson. */
export const done = (lesson: string): Progress => doneLesson(kc01, 0, id<LessonId>(lesson));

/** Those that the edition at hand knows: a device may also hold the bare number of one that it does not. */
export const lessonsIn = ({ courses }: Progress): readonly string[] =>
  Object.entries(courses[kc01]?.lessons ?? {})
    .filter(([lesson, state]) => state === 2 && !lesson.startsWith('_'))
    .map(([lesson]) => lesson)
    .sort();

/** «Отправлено в СДО» or «Сохранено на устройстве». */
export const expectKept = ({ outcome }: Shown): void => {
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome).not.toHaveProperty('at', 'memory');
};

/** A learner may not go on for longer believing that all is well. */
const longestSilence = 15_000;

/** What failed is said, and soon: never that all is well with the LMS. */
export const expectBanner = ({ outcome, at }: Shown, lms: Lms): void => {
  expect(outcome).not.toEqual({ ok: true, at: 'lms' });
  expect(at - (lms.failedAt() ?? 0)).toBeLessThanOrEqual(longestSilence);
};

export const expectDone = async (learner: Promise<Learner>, ...lessons: readonly string[]): Promise<void> =>
  expect(lessonsIn((await learner).opening.progress)).toEqual(lessons);

export type Run = () => Promise<void>;
export type MakeLms = (seat?: Seat) => Lms;

/** One after another. */
export const inTurn =
  (...runs: readonly Run[]): Run =>
  async () => {
    for (const run of runs) await run();
  };
