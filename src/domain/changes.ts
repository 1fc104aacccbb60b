import type { CourseId, LessonId, QuestionId } from './ids.ts';
import {
  type Answer,
  type CourseProgress,
  noCourseProgress,
  noProgress,
  type Place,
  type Progress,
  type Stamp,
} from './progress.ts';
import { highestCounter } from './stamp.ts';

/** Every function here returns a small Progress, to be merged into what is known and saved. */

/** One course's part of a change. */
export const inCourse = (course: CourseId, epoch: number, part: Partial<CourseProgress>): Progress => ({
  ...noProgress,
  courses: { [course]: { ...noCourseProgress, epoch, ...part } },
});

export const openedLesson = (course: CourseId, epoch: number, lesson: LessonId): Progress =>
  inCourse(course, epoch, { lessons: { [lesson]: 1 } });

export const doneLesson = (course: CourseId, epoch: number, lesson: LessonId): Progress =>
  inCourse(course, epoch, { lessons: { [lesson]: 2 } });

/** A response to a question, checked in the given epoch of a course. */
export type Checked = Answer & { readonly course: CourseId; readonly epoch: number; readonly question: QuestionId };

export const answerOf = ({ response, score, confidence, stamp }: Checked): Answer => ({
  response,
  score,
  ...(confidence && { confidence }),
  stamp,
});

/** To a check in a lesson. */
export const checkedAnswer = (checked: Checked): Progress => {
  const answer = answerOf(checked);
  return inCourse(checked.course, checked.epoch, { checks: { [checked.question]: { first: answer, best: answer } } });
};

export const movedTo = (place: Place, stamp: Stamp): Progress => ({ ...noProgress, place: { value: place, stamp } });

function* stampsOf(course: CourseProgress): Generator<Stamp> {
  for (const { first, best } of Object.values(course.checks)) yield* [first.stamp, best.stamp];
  for (const { answers } of Object.values(course.attempts)) {
    for (const { stamp } of Object.values(answers)) yield stamp;
  }
}

function* stampsIn({ courses, place, track, estimates }: Progress): Generator<Stamp> {
  for (const course of Object.values(courses)) yield* stampsOf(course);
  for (const register of [place, track, ...Object.values(estimates)]) if (register) yield register.stamp;
}

/** A stamp later than everything that `progress` knows of. */
export const nextStamp = (progress: Progress, replica: string): Stamp => {
  let highest = 0;
  for (const { counter } of stampsIn(progress)) highest = Math.max(highest, counter);
  return { counter: Math.min(highest + 1, highestCounter), replica };
};
