import { answeredInAttempt, finishedAttempt, startedAttempt } from '#domain/attempt-changes.ts';
import { movedTo } from '#domain/changes.ts';
import { draw } from '#domain/draw.ts';
import { grade } from '#domain/grade.ts';
import type { AttemptId, CourseId, QuestionId, QuizId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import type { Attempt, Progress } from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import type { Quiz } from '#domain/quiz.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { courseProgress } from './learning.ts';
import { change } from './session.ts';

/** What a learner can do with tests. */

/** A test at hand, and what the views of its questions know of them. */
export type Test = {
  readonly quiz: Quiz<Question>;
  /** Whether a question is judged as a situation. */
  readonly isSituation: (question: Question) => boolean;
};

/** Every attempt at a quiz, the first first. */
export const attemptsAt = (progress: Progress, course: CourseId, quiz: QuizId): readonly Attempt[] =>
  Object.values(courseProgress(progress, course).attempts)
    .filter((attempt) => attempt.quiz === quiz)
    .sort((a, b) => a.number - b.number);

const randomAttemptId = (): AttemptId => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as AttemptId;
};

/** Cryptographic, so that a learner cannot foresee the draw; a number in [0, 1). */
const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Draws the questions and starts; the attempt's id is how the page finds it in progress. */
export const startAttempt = ({ quiz, isSituation }: Test, edition: number, now: Date): AttemptId => {
  const id = randomAttemptId();
  const startedAt = `${now.toISOString().slice(0, 16)}Z`;
  let drawn: readonly QuestionId[] | undefined;
  change((progress, stamp) => {
    const earlier = attemptsAt(progress, quiz.course, quiz.id);
    // Made again on top of what the record holds, the change must not draw again: the learner sees this draw.
    drawn ??= draw({ quiz, earlier, random, isSituation });
    const number = (earlier.at(-1)?.number ?? 0) + 1;
    const { epoch } = courseProgress(progress, quiz.course);
    const attempt: Attempt = { id, quiz: quiz.id, edition, startedAt, number, drawn, answers: {} };
    const place = { course: quiz.course, page: quiz.id };
    return merge(startedAttempt(quiz.course, epoch, attempt), movedTo(place, stamp));
  });
  return id;
};

type QuizAnswer = {
  readonly course: CourseId;
  readonly attempt: Attempt;
  readonly question: QuestionId;
  readonly response: StoredResponse;
  readonly score: Scaled;
};

export const answerInAttempt = ({ course, attempt, question, response, score }: QuizAnswer): void =>
  change((progress, stamp) => {
    const { epoch } = courseProgress(progress, course);
    return answeredInAttempt({ course, epoch, attempt, question, response, score, stamp });
  });

/** Grades what was answered: a question left out scores 0, as does one that the bank no longer has. */
export const finishAttempt = ({ quiz, isSituation }: Test, attempt: Attempt): void =>
  change((progress) => {
    const items = attempt.drawn.map((id) => {
      const question = quiz.bank.find((each) => each.id === id);
      return {
        score: attempt.answers[id]?.score ?? scaled(0),
        situation: question !== undefined && isSituation(question),
      };
    });
    const { epoch } = courseProgress(progress, quiz.course);
    return finishedAttempt({ course: quiz.course, epoch, attempt, verdict: grade({ quiz, items }) });
  });
