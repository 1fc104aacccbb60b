import type { CourseId, QuestionId } from '#domain/ids.ts';
import { reviewed } from '#domain/learning-changes.ts';
import { reviewAfter } from '#domain/review.ts';
import type { Scaled } from '#domain/scaled.ts';
import { courseProgress } from './learning.ts';
import { change } from './session.ts';

/** An answer in a review: `question` is the missed one, whichever of its siblings was asked. `on`: `2026-11-23`. */
type ReviewAnswer = {
  readonly course: CourseId;
  readonly question: QuestionId;
  readonly score: Scaled;
  readonly on: string;
};

export const answerReview = ({ course, question, score, on }: ReviewAnswer): void =>
  change((progress) => {
    const { epoch, reviews } = courseProgress(progress, course);
    return reviewed(course, epoch, { question, review: reviewAfter(reviews[question], score, on) });
  });
