import { type AttemptId, type CourseId, id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import {
  type Answer,
  type Attempt,
  type CourseProgress,
  noCourseProgress,
  noProgress,
  type Progress,
  type Verdict,
} from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { decodeBookmark, encodeBookmark, type UnknownSection } from '#records/bookmark.ts';
import { fakeKinds, smallLedger } from './small-ledger.ts';

/** Words for tests of what a bookmark holds, over the small ledger. */

export const kc01 = id<CourseId>('kc-01');
const final = id<QuizId>('final');
export const [a, b, c] = [id<LessonId>('a'), id<LessonId>('b'), id<LessonId>('c')];
export const [q1, q2, q3] = [id<QuestionId>('q1'), id<QuestionId>('q2'), id<QuestionId>('q3')];
export const numbers = { ledger: smallLedger, kinds: fakeKinds };

export const text = (
  progress: Progress,
  options: { limit?: number; ledger?: Ledger; unknown?: UnknownSection[] } = {},
): string => encodeBookmark({ progress, ...numbers, limit: 4000, unknown: [], ...options }).text;

export const decoded = (bookmark: string, ledger = smallLedger): Progress => {
  const result = decodeBookmark(bookmark, { ...numbers, ledger });
  if (!result.ok) throw new Error(result.why);
  return result.progress;
};

export const inCourse = (part: Partial<CourseProgress>): Progress => ({
  ...noProgress,
  courses: { [kc01]: { ...noCourseProgress, ...part } },
});

export const courseOf = (progress: Progress): CourseProgress => progress.courses[kc01] ?? noCourseProgress;

export const answer = (response: Answer['response'], score: number, counter = 1): Answer => ({
  response,
  score: scaled(score),
  stamp: { counter, replica: 'r' },
});

export const attempt = (name: string, part: Partial<Attempt> = {}): Attempt => ({
  id: id<AttemptId>(name),
  quiz: final,
  edition: 1,
  startedAt: '2026-11-23T10:00Z',
  number: 1,
  drawn: [q1, q2],
  answers: {},
  ...part,
});

export const verdict = (score: number, passed: boolean): Verdict => ({
  score: scaled(score),
  passed,
  situationsFailed: 0,
});

export const withAttempts = (...attempts: Attempt[]): Progress =>
  inCourse({ attempts: Object.fromEntries(attempts.map((one) => [one.id, one])) });

/** What must never grow by damage nor shrink by saving. */
export const achieved = (progress: Progress) => {
  const { epoch, lessons, attempts, completions } = courseOf(progress);
  const verdicts = Object.values(attempts).flatMap((one) => (one.verdict ? [{ quiz: one.quiz, ...one.verdict }] : []));
  return {
    epoch,
    done: Object.keys(lessons)
      .filter((lesson) => lessons[id<LessonId>(lesson)] === 2)
      .sort(),
    passed: [...new Set(verdicts.filter((one) => one.passed).map((one) => one.quiz))].sort(),
    best: Math.max(-1, ...verdicts.map((one) => one.score)),
    completions,
  };
};
