import { missedQuestions } from './best-scores.ts';
import type { QuestionId } from './ids.ts';
import { ascending } from './order.ts';
import type { CourseProgress } from './progress.ts';
import type { QuestionBase } from './question.ts';
import { dueOn } from './review.ts';
import { setsOf } from './strata.ts';

/** A missed question, and which of its siblings asks for the same thing this time. */
export type Due<Question> = { readonly about: QuestionId; readonly ask: Question };

export type ReviewPlan<Question> = {
  /** To be reviewed now, the longest overdue first; what was never reviewed comes first of all. */
  readonly due: readonly Due<Question>[];
  /** `2026-11-23`: when something is due next, where nothing is now. */
  readonly next: string | undefined;
};

/** About five minutes: a question, its feedback and a look into the lesson take some forty seconds. */
export const sessionLength = 7;

type Waiting<Question> = Due<Question> & { readonly on: string };

const turned = <Question>(siblings: readonly Question[], at: number, turns: number): Question | undefined =>
  siblings[(at + turns) % siblings.length];

/**
 * What was missed is asked again when it is about to be forgotten (FSRS), each time by the next sibling of its set, so
 * that what is remembered is the matter and not the answer's place. `today`: the learner's own calendar.
 */
export const reviewPlan = <Question extends QuestionBase>(
  questions: readonly Question[],
  progress: CourseProgress,
  today: string,
): ReviewPlan<Question> => {
  const missed = missedQuestions(progress);
  const waiting = setsOf(questions).flatMap((siblings) =>
    siblings.flatMap(({ id }, at): readonly Waiting<Question>[] => {
      const review = progress.reviews[id];
      // The first time the sibling asks: the question itself was just seen with its answer.
      const ask = turned(siblings, at, (review?.reps ?? 0) + 1);
      return ask && missed.has(id) ? [{ about: id, ask, on: review ? dueOn(review) : '' }] : [];
    }),
  );
  const inOrder = [...waiting].sort((a, b) => ascending(a.on, b.on));
  const due = inOrder.filter(({ on }) => on <= today).map(({ about, ask }) => ({ about, ask }));
  return { due, next: due.length > 0 ? undefined : inOrder[0]?.on };
};
