import { type ActivityId, type AttemptId, id, type OverlayId, type QuestionId, type TrackId } from '#domain/ids.ts';
import type { Ledger, LedgerQuiz } from '#domain/ledger.ts';
import type { Answer, Attempt, CheckProgress, Verdict } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { lmsStamp } from '#records/lms-stamp.ts';
import type { Codec } from './codec.ts';
import { attemptIdWidth, choiceIdWidth, type Kept, mostCompletions, mostOverlays, mostReviews } from './keep.ts';
import { times } from './section.ts';

/** A partial score takes the most bits; the response is never looked at. */
const answer = (score: number): Answer => ({ response: 'any', score: scaled(score), confidence: 3, stamp: lmsStamp });

const check: CheckProgress = { first: answer(0.25), best: answer(0.75) };

const record = <Key extends string, Value>(keys: readonly Key[], value: Value): Readonly<Record<Key, Value>> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

const longest = (lengthWidth: number): number => 2 ** lengthWidth - 1;

/** The part of a ledger that a learner may come upon; its numbers are those of the whole. */
export type Within = Pick<Ledger, 'lessons' | 'quizzes' | 'questions'>;

const widestQuestions = (codec: Codec, { questions }: Within): readonly QuestionId[] => {
  const bits = (question: QuestionId): number => (codec.widths(question) ?? []).reduce((sum, width) => sum + width, 0);
  return questions.map((question) => question.id).sort((a, b) => bits(b) - bits(a));
};

/** The best passed one, another with a higher score, the last and the open one. */
const fourAttempts = (quiz: LedgerQuiz, name: string, drawn: readonly QuestionId[]): readonly Attempt[] => {
  const verdict = (score: number, passed: boolean): Verdict => ({ score: scaled(score), passed, situationsFailed: 1 });
  const verdicts = [verdict(0.8, true), verdict(0.9, false), verdict(0.1, false), undefined];
  // Only the one that counts and the newest keep their questions.
  const isWhole = (index: number): boolean => index === 0 || index === 3;
  return verdicts.map((given, index) => ({
    id: id<AttemptId>(`${name}-${index}`.padStart(longest(attemptIdWidth), '-')),
    quiz: quiz.id,
    number: index + 1,
    edition: 1,
    startedAt: '',
    drawn: isWhole(index) ? drawn : [],
    answers: isWhole(index) ? record(drawn, answer(0.5)) : {},
    ...(given && { verdict: given }),
  }));
};

/** Progress than which none takes more room: everything that was ever numbered within, answered in part. */
export const worstCase = (codec: Codec, within: Within): Kept => {
  const { course } = codec.ledger;
  const { lessons, quizzes, questions } = within;
  const widest = widestQuestions(codec, within);
  const attempts = quizzes.flatMap((quiz, number) =>
    fourAttempts(quiz, String(number), widest.slice(0, codec.drawOf(quiz.id))),
  );
  const page = lessons[0];
  const text = 'x'.repeat(longest(choiceIdWidth));
  return {
    course: {
      epoch: 1,
      completions: Object.fromEntries(
        times(mostCompletions, (edition) => [edition, { edition, on: '', score: scaled(1) }]),
      ),
      lessons: record(lessons, 2),
      checks: record(
        questions.filter(({ id: question }) => codec.isCheck(question)).map((question) => question.id),
        check,
      ),
      attempts: Object.fromEntries(attempts.map((attempt) => [attempt.id, attempt])),
      reviews: record(
        questions.slice(0, mostReviews).map((question) => question.id),
        { on: '2026-01-01', stability: 1, difficulty: 5, reps: 1 },
      ),
    },
    ...(page && { place: { course, page } }),
    track: {
      track: id<TrackId>(text),
      activity: id<ActivityId>(text),
      overlays: times(mostOverlays, () => id<OverlayId>(text)),
    },
  };
};

/** A codec for which every response can be packed. */
export const packingAnything = (codec: Codec): Codec => ({
  ...codec,
  pack: (question) => codec.widths(question)?.map(() => 0),
});
