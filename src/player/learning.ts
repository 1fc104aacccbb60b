import { checkedAnswer, doneLesson, movedTo, openedLesson } from '#domain/changes.ts';
import type { CourseId, LessonId, QuestionId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { type CourseProgress, noCourseProgress, type Progress } from '#domain/progress.ts';
import type { Asked } from './asked.ts';
import { change } from './session.ts';

/** What a learner can do with lessons; pages and islands call these and nothing else changes progress. */

export const courseProgress = (progress: Progress, course: CourseId): CourseProgress =>
  progress.courses[course] ?? noCourseProgress;

export const openLesson = (course: CourseId, lesson: LessonId): void =>
  change((progress, stamp) =>
    merge(
      openedLesson(course, courseProgress(progress, course).epoch, lesson),
      movedTo({ course, page: lesson }, stamp),
    ),
  );

/** The learner says that the lesson is studied, whatever its checks. */
export const markStudied = (course: CourseId, lesson: LessonId): void =>
  change((progress) => doneLesson(course, courseProgress(progress, course).epoch, lesson));

type CheckAnswer = Asked & {
  readonly course: CourseId;
  readonly lesson: LessonId;
  /** All checks of the lesson: with the last of them answered the lesson is done. */
  readonly checks: readonly QuestionId[];
};

export const answerCheck = ({ course, lesson, checks, ...asked }: CheckAnswer): void =>
  change((progress, stamp) => {
    const own = courseProgress(progress, course);
    const { epoch } = own;
    const { response, score } = asked;
    const question = asked.question.id;
    const answered = checkedAnswer({ course, epoch, question, response, score, stamp });
    const isLast = checks.every((id) => id === question || own.checks[id] !== undefined);
    return isLast ? merge(answered, doneLesson(course, epoch, lesson)) : answered;
  }, asked);
