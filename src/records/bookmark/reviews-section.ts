import type { QuestionId } from '#domain/ids.ts';
import type { Review } from '#domain/progress.ts';
import { dayNumber, dayWidth } from './calendar.ts';
import { questionWidth } from './numbering.ts';
import { readReview, writeReview } from './review-code.ts';
import { type Section, times } from './section.ts';

/** Bits of the count: more reviews than `mostReviews` are never kept. */
const countWidth = 6;

/** The reviews of questions, each with the question's number. Dropped first: without it everything is due again. */
export const reviewsSection: Section = {
  name: 'reviews',
  rank: 60,
  needs: [],
  write: (to, { course: { reviews } }, { questions }) => {
    const entries = Object.entries(reviews) as [QuestionId, Review][];
    const latest = Math.max(0, ...entries.map(([, { on }]) => dayNumber(on)));
    to.put(entries.length, countWidth);
    to.put(latest, dayWidth);
    for (const [question, review] of entries) {
      to.put(questions.numberOf(question) ?? 0, questionWidth);
      writeReview(to, latest, review);
    }
  },
  read: (from, sofar, { questions }) => {
    const count = from.take(countWidth);
    const latest = from.take(dayWidth);
    const reviews = times(count, () => [questions.idOf(from.take(questionWidth)), readReview(from, latest)]);
    return { ...sofar, course: { ...sofar.course, reviews: Object.fromEntries(reviews) } };
  },
};
