import { answeredInAttempt, finishedAttempt, startedAttempt } from '#domain/attempt-changes.ts';
import { movedTo } from '#domain/changes.ts';
import { findings, type ModuleFinding } from '#domain/diagnostic.ts';
import { draw } from '#domain/draw.ts';
import { grade } from '#domain/grade.ts';
import type { AttemptId, CompetencyId, CourseId, QuestionId, QuizId } from '#domain/ids.ts';
import { creditedLessons } from '#domain/learning-changes.ts';
import { merge } from '#domain/merge.ts';
import type { Attempt, Confidence, Progress } from '#domain/progress.ts';
import type { QuestionKind, StoredResponse } from '#domain/question.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import type { Asked } from './asked.ts';
import { courseProgress } from './learning.ts';
import { change } from './session.ts';

/** What a learner can do with tests. */

/** A test at hand, and what the views of its questions know of them. */
export type Test = {
  readonly quiz: Quiz<Question>;
  /** Undefined of a kind that has no view. */
  readonly judgedAs: (question: Question) => QuestionKind<Question, StoredResponse>['judgedAs'] | undefined;
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

/** Attempts that asked questions of the same bank: at another quiz they count as before the first at this one. */
const askedBefore = (quiz: Quiz, progress: Progress): readonly Pick<Attempt, 'number' | 'drawn'>[] =>
  Object.values(courseProgress(progress, quiz.course).attempts).map(({ number, drawn, quiz: at }) => ({
    number: at === quiz.id ? number : 0,
    drawn,
  }));

/** `only`: of a diagnostic, the one competency that the learner wants to be asked about. */
type Start = { readonly edition: number; readonly now: Date; readonly only?: CompetencyId | undefined };

const narrowed = (quiz: Quiz<Question>, only: CompetencyId | undefined): Quiz<Question> => {
  if (only === undefined) return quiz;
  const modules = new Set(quiz.bank.filter(({ competency }) => competency === only).map(({ module }) => module));
  return { ...quiz, draw: quiz.draw.filter(({ module }) => modules.has(module)) };
};

/** Draws the questions and starts; the attempt's id is how the page finds it in progress. */
export const startAttempt = ({ quiz, judgedAs }: Test, { edition, now, only }: Start): AttemptId => {
  const id = randomAttemptId();
  const startedAt = `${now.toISOString().slice(0, 16)}Z`;
  const isSituation = (question: Question): boolean => judgedAs(question) === 'situation';
  let drawn: readonly QuestionId[] | undefined;
  change((progress, stamp) => {
    const earlier = attemptsAt(progress, quiz.course, quiz.id);
    // Made again on top of what the record holds, the change must not draw again: the learner sees this draw.
    drawn ??= draw({ quiz: narrowed(quiz, only), earlier: askedBefore(quiz, progress), random, isSituation });
    const number = (earlier.at(-1)?.number ?? 0) + 1;
    const { epoch } = courseProgress(progress, quiz.course);
    const attempt: Attempt = { id, quiz: quiz.id, edition, startedAt, number, drawn, answers: {} };
    const place = { course: quiz.course, page: quiz.id };
    return merge(startedAttempt(quiz.course, epoch, attempt), movedTo(place, stamp));
  });
  return id;
};

type QuizAnswer = Omit<Asked, 'attempt'> & {
  readonly course: CourseId;
  readonly attempt: Attempt;
  readonly confidence?: Confidence | undefined;
};

export const answerInAttempt = ({ course, attempt, confidence, ...asked }: QuizAnswer): void =>
  change(
    (progress, stamp) => {
      const { epoch } = courseProgress(progress, course);
      const { response, score } = asked;
      const question = asked.question.id;
      return answeredInAttempt({ course, epoch, stamp, attempt, question, response, score, confidence });
    },
    { ...asked, attempt: attempt.id },
  );

/** What was asked and how it was answered: a question left out scores 0, as does one that the bank no longer has. */
export const itemsOf = ({ quiz, judgedAs }: Test, { drawn, answers }: Attempt) =>
  drawn.map((id) => {
    const question = quiz.bank.find((each) => each.id === id);
    const judged = question && judgedAs(question);
    return {
      score: answers[id]?.score ?? scaled(0),
      situation: judged === 'situation',
      opinion: judged === 'opinion',
      competency: question?.competency,
      module: question?.module,
    };
  });

/** What a diagnostic found out about each of the modules that it asked about. */
export const findingsOf = (test: Test, attempt: Attempt): readonly ModuleFinding[] =>
  findings(
    test.quiz,
    itemsOf(test, attempt).flatMap(({ module, ...item }) => (module === undefined ? [] : [{ ...item, module }])),
  );

const credited = (test: Test, attempt: Attempt, epoch: number): Progress => {
  const mastered = findingsOf(test, attempt).flatMap((one) => (one.mastered ? [one.module] : []));
  const lessons = test.quiz.credits.filter(({ module }) => mastered.includes(module)).flatMap((one) => one.lessons);
  return creditedLessons(test.quiz.course, epoch, lessons);
};

/** Grades what was answered; a diagnostic credits the lessons of modules that it shows to be mastered. */
export const finishAttempt = (test: Test, attempt: Attempt): void =>
  change((progress) => {
    const { quiz } = test;
    const { epoch } = courseProgress(progress, quiz.course);
    const verdict = grade({ quiz, items: itemsOf(test, attempt) });
    const finished = finishedAttempt({ course: quiz.course, epoch, attempt, verdict });
    return quiz.credits.length > 0 ? merge(finished, credited(test, attempt, epoch)) : finished;
  });
