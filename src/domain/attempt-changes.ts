import { answerOf, type Checked, inCourse } from './changes.ts';
import type { CourseId } from './ids.ts';
import { headOf } from './merge-attempt.ts';
import type { Attempt, Progress, Verdict } from './progress.ts';

/** Every function here returns a small Progress, to be merged into what is known and saved. */

const inAttempt = (course: CourseId, epoch: number, attempt: Attempt): Progress =>
  inCourse(course, epoch, { attempts: { [attempt.id]: attempt } });

export const startedAttempt = inAttempt;

export const answeredInAttempt = (checked: Checked & { readonly attempt: Attempt }): Progress => {
  const { course, epoch, attempt, question } = checked;
  return inAttempt(course, epoch, { ...headOf(attempt), answers: { [question]: answerOf(checked) } });
};

export const finishedAttempt = (finished: {
  readonly course: CourseId;
  readonly epoch: number;
  readonly attempt: Attempt;
  readonly verdict: Verdict;
}): Progress => {
  const { course, epoch, attempt, verdict } = finished;
  return inAttempt(course, epoch, { ...headOf(attempt), answers: {}, verdict });
};
