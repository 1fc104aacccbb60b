import type { LessonId, QuestionId } from '#domain/ids.ts';
import {
  type Answer,
  type Attempt,
  type CheckProgress,
  type Completion,
  type Confidence,
  type CourseProgress,
  type LessonState,
  noCourseProgress,
  type Place,
  type Progress,
  type Review,
  type TrackChoice,
} from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import type { Scaled } from '#domain/scaled.ts';
import { lmsStamp } from '#records/lms-stamp.ts';
import { type KeptAttempts, keptByQuiz } from './attempts.ts';
import { isBase64url } from './bits.ts';
import { dateOf, dayNumber, minuteNumber, momentOf } from './calendar.ts';
import { type Codec, responseNotKept } from './codec.ts';
import { keptReview } from './review-code.ts';
import { answerScore, checkScore, verdictScore } from './score-code.ts';

/** What a bookmark keeps of a learner's progress, in the precision that it keeps. */
export type Kept = {
  readonly course: CourseProgress;
  readonly place?: Place | undefined;
  readonly track?: TrackChoice | undefined;
};

export const nothingKept: Kept = { course: noCourseProgress };

export const mostCompletions = 8;
export const mostOverlays = 7;
export const mostReviews = 32;
/** Bits of the length of an attempt's id, and of the id of a track, an activity or an overlay. */
export const attemptIdWidth = 5;
export const choiceIdWidth = 4;
export const editionWidth = 16;
export const attemptNumberWidth = 10;
export const situationsWidth = 6;

const capped = (value: number, width: number): number => Math.min(2 ** width - 1, value);

const isPackable = (text: string, lengthWidth: number): boolean => isBase64url(text) && text.length < 2 ** lengthWidth;

const keepResponse = (codec: Codec, question: QuestionId, response: StoredResponse): StoredResponse => {
  const fields = codec.pack(question, response);
  return fields ? codec.unpack(question, fields) : responseNotKept;
};

const keptAnswer = (response: StoredResponse, score: Scaled, confidence?: Confidence): Answer => ({
  response,
  score,
  ...(confidence && { confidence }),
  stamp: lmsStamp,
});

const isSameAnswer = (one: Answer, other: Answer): boolean =>
  one.score === other.score && JSON.stringify(one.response) === JSON.stringify(other.response);

// Of two different answers only the best one's response is kept.
const keepCheck = (codec: Codec, question: QuestionId, { first, best }: CheckProgress): CheckProgress => {
  const kept = keptAnswer(keepResponse(codec, question, best.response), checkScore.rounded(best.score));
  const sameAnswer = isSameAnswer(first, best);
  return { best: kept, first: sameAnswer ? kept : keptAnswer(responseNotKept, checkScore.rounded(first.score)) };
};

const keepChecks = (codec: Codec, checks: CourseProgress['checks']): CourseProgress['checks'] =>
  Object.fromEntries(
    (Object.entries(checks) as [QuestionId, CheckProgress][])
      .filter(([question]) => codec.questions.numberOf(question) !== undefined && codec.isCheck(question))
      .map(([question, check]) => [question, keepCheck(codec, question, check)]),
  );

const keepLessons = (codec: Codec, lessons: CourseProgress['lessons']): CourseProgress['lessons'] =>
  Object.fromEntries(
    (Object.entries(lessons) as [LessonId, LessonState][]).filter(
      ([lesson]) => codec.lessons.numberOf(lesson) !== undefined,
    ),
  );

const keepCompletion = ({ edition, on, score }: Completion): Completion => ({
  edition: capped(edition, editionWidth),
  on: dateOf(dayNumber(on)),
  score: verdictScore.rounded(score),
});

// The best one and the latest others.
const keepCompletions = (completions: CourseProgress['completions']): CourseProgress['completions'] => {
  const all = Object.values(completions)
    .map(keepCompletion)
    .sort((a, b) => b.edition - a.edition);
  const [best] = [...all].sort((a, b) => b.score - a.score);
  const others = all.filter((one) => one !== best).slice(0, mostCompletions - 1);
  return Object.fromEntries([...others, ...(best ? [best] : [])].map((one) => [one.edition, one]));
};

const keepVerdict = (verdict: Attempt['verdict']): Pick<Attempt, 'verdict'> =>
  verdict
    ? {
        verdict: {
          score: verdictScore.rounded(verdict.score),
          passed: verdict.passed,
          situationsFailed: capped(verdict.situationsFailed, situationsWidth),
        },
      }
    : {};

const keepDetail = (codec: Codec, { quiz, drawn, answers }: Attempt): Pick<Attempt, 'drawn' | 'answers'> => {
  const fits = drawn.length <= codec.drawOf(quiz) && drawn.every((id) => codec.questions.numberOf(id) !== undefined);
  if (!fits) return { drawn: [], answers: {} };
  const kept = drawn.flatMap((question) => {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    if (!answer) return [];
    const response = keepResponse(codec, question, answer.response);
    return [[question, keptAnswer(response, answerScore.rounded(answer.score), answer.confidence)] as const];
  });
  return { drawn, answers: Object.fromEntries(kept) };
};

const keepAttempt = (codec: Codec, attempt: Attempt): Attempt => ({
  id: attempt.id,
  quiz: attempt.quiz,
  edition: capped(attempt.edition, editionWidth),
  startedAt: momentOf(minuteNumber(attempt.startedAt)),
  number: capped(attempt.number, attemptNumberWidth),
  ...keepDetail(codec, attempt),
  ...keepVerdict(attempt.verdict),
});

/** Questions and answers are kept of the attempt that counts and of the newest one: of the others, how they ended. */
const withDetail = ({ best, latest }: KeptAttempts): readonly Attempt[] => {
  const newest = latest.at(-1);
  return [...best, ...latest].map((attempt, place) =>
    place === 0 || attempt === newest ? attempt : { ...attempt, drawn: [], answers: {} },
  );
};

const keepAttempts = (codec: Codec, course: CourseProgress): CourseProgress['attempts'] => {
  const writable = Object.entries(course.attempts)
    .filter(([id]) => id !== '' && isPackable(id, attemptIdWidth))
    .map(([id, attempt]) => [id, keepAttempt(codec, attempt)] as const);
  const kept = keptByQuiz({ ...course, attempts: Object.fromEntries(writable) }, codec);
  return Object.fromEntries(kept.flatMap(withDetail).map((one) => [one.id, one]));
};

// Those reviewed last: what was reviewed long ago is due again anyway.
const keepReviews = (codec: Codec, reviews: CourseProgress['reviews']): CourseProgress['reviews'] => {
  const number = (question: string): number => codec.questions.numberOf(question) ?? 0;
  const known = (Object.entries(reviews) as [QuestionId, Review][])
    .filter(([question]) => codec.questions.numberOf(question) !== undefined)
    .sort(([a, one], [b, other]) => dayNumber(other.on) - dayNumber(one.on) || number(a) - number(b));
  const latest = Math.max(0, ...known.map(([, { on }]) => dayNumber(on)));
  return Object.fromEntries(
    known.slice(0, mostReviews).map(([question, review]) => [question, keptReview(latest, review)]),
  );
};

const keepTrack = ({ track, activity, overlays }: TrackChoice): TrackChoice | undefined => {
  const texts: readonly string[] = [track, activity ?? '', ...overlays];
  const fits = overlays.length <= mostOverlays && texts.every((text) => isPackable(text, choiceIdWidth));
  return fits ? { track, overlays, ...(activity !== undefined && { activity }) } : undefined;
};

const keepCourse = (codec: Codec, course: CourseProgress): CourseProgress => ({
  epoch: capped(course.epoch, 8),
  completions: keepCompletions(course.completions),
  lessons: keepLessons(codec, course.lessons),
  checks: keepChecks(codec, course.checks),
  attempts: keepAttempts(codec, course),
  reviews: keepReviews(codec, course.reviews),
});

const isPage = (codec: Codec, { course, page }: Place): boolean =>
  course === codec.ledger.course && (codec.lessons.has(page) || codec.quizzes.has(page));

/** Leaves out what has no number, chooses among attempts, rounds scores down. */
export const keep = (progress: Progress, codec: Codec): Kept => {
  const place = progress.place?.value;
  const track = progress.track && keepTrack(progress.track.value);
  return {
    course: keepCourse(codec, progress.courses[codec.ledger.course] ?? noCourseProgress),
    ...(place && isPage(codec, place) && { place }),
    ...(track && { track }),
  };
};

/** What was kept as Progress again; of another course, of estimates and of other stamps it says nothing. */
export const progressOf = ({ course, place, track }: Kept, codec: Codec): Progress => ({
  courses: { [codec.ledger.course]: course },
  ...(place && { place: { value: place, stamp: lmsStamp } }),
  ...(track && { track: { value: track, stamp: lmsStamp } }),
  estimates: {},
});
