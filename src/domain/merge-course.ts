import { byCanonical } from './canonical.ts';
import { firstAnswer, mergeAttempt } from './merge-attempt.ts';
import { mergeRecords, updated } from './merge-records.ts';
import { ascending, firstBy } from './order.ts';
import type { Answer, CheckProgress, Completion, CourseProgress, LessonState, Review } from './progress.ts';
import { byStamp } from './stamp.ts';

/** Of equally good answers the latest, so that an opinion that was changed is the one that stays. */
const bestAnswer = firstBy<Answer>(
  (a, b) => ascending(b.score, a.score) || byStamp(b.stamp, a.stamp) || byCanonical(a, b),
);

const mergeLesson = (a: LessonState, b: LessonState): LessonState => (a > b ? a : b);

const mergeCheck = (a: CheckProgress, b: CheckProgress): CheckProgress =>
  updated(a, { first: firstAnswer(a.first, b.first), best: bestAnswer(a.best, b.best) });

/** Completed on the earlier of both days, with the higher of both scores. */
const mergeCompletion = (a: Completion, b: Completion): Completion =>
  updated(a, {
    edition: a.edition > b.edition ? a.edition : b.edition,
    on: a.on < b.on ? a.on : b.on,
    score: a.score > b.score ? a.score : b.score,
  });

/** The report that knows of more reviews; of equally many, the one of the later day. */
const laterReview = firstBy<Review>((a, b) => ascending(b.reps, a.reps) || ascending(b.on, a.on) || byCanonical(a, b));

/** Completions are history and add up; of the rest, the higher epoch replaces the lower one whole. */
export const mergeCourse = (a: CourseProgress, b: CourseProgress): CourseProgress => {
  const completions = mergeRecords(a.completions, b.completions, mergeCompletion);
  if (a.epoch !== b.epoch) return updated(a.epoch > b.epoch ? a : b, { completions });
  return updated(a, {
    completions,
    lessons: mergeRecords(a.lessons, b.lessons, mergeLesson),
    checks: mergeRecords(a.checks, b.checks, mergeCheck),
    attempts: mergeRecords(a.attempts, b.attempts, mergeAttempt),
    reviews: mergeRecords(a.reviews, b.reviews, laterReview),
  });
};
