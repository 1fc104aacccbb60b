import type {
  ActivityId,
  AttemptId,
  CompetencyId,
  CourseId,
  LessonId,
  OverlayId,
  QuestionId,
  QuizId,
  TrackId,
} from './ids.ts';
import type { StoredResponse } from './question.ts';
import type { RowCode } from './row-code.ts';
import type { Scaled } from './scaled.ts';

/** Orders events without a clock: who counted further wins, the replica's name breaks ties. */
export type Stamp = { readonly counter: number; readonly replica: string };

/** How sure the learner was of an answer: 1 guessed, 2 rather sure, 3 sure. */
export type Confidence = 1 | 2 | 3;

/** A response that was checked, with the score it got then. */
export type Answer = {
  readonly response: StoredResponse;
  readonly score: Scaled;
  /** Where it was asked for; never part of the score. */
  readonly confidence?: Confidence | undefined;
  readonly stamp: Stamp;
};

/** Of one check in a lesson: the first checked answer and the best. */
export type CheckProgress = { readonly first: Answer; readonly best: Answer };

/** 0 unseen (not stored), 1 opened, 2 done, 3 credited: the entry diagnostic showed that its module is mastered. */
export type LessonState = 1 | 2 | 3;

/** What an attempt came to, under the edition of the bank that it was made with. */
export type Verdict = {
  readonly score: Scaled;
  readonly passed: boolean;
  /** Situations below their own threshold. */
  readonly situationsFailed: number;
};

export type Attempt = {
  readonly id: AttemptId;
  readonly quiz: QuizId;
  readonly edition: number;
  /** UTC, `2026-11-23T10:00Z`; only the pause between attempts looks at it. */
  readonly startedAt: string;
  /** Counts this learner's attempts at the quiz, from 1. */
  readonly number: number;
  readonly drawn: readonly QuestionId[];
  /** The first checked answer to each question stands. */
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly verdict?: Verdict | undefined;
};

/** How well a question is remembered, as the scheduler of reviews left it (FSRS: stability, difficulty). */
export type Review = {
  /** `2026-11-23`, the learner's own calendar: the last review. */
  readonly on: string;
  /** Days after which nine of ten such questions are still remembered; tenths, 0.1–3650. */
  readonly stability: number;
  /** 1–10, tenths. */
  readonly difficulty: number;
  /** Reviews so far, from 1; of two reports the one with more of them holds. */
  readonly reps: number;
};

/** History: stays when the learner starts the course again. */
export type Completion = {
  readonly edition: number;
  /** `2026-11-23`, the learner's own calendar. */
  readonly on: string;
  readonly score: Scaled;
};

export type CourseProgress = {
  /** 0–255, raised only by the learner's explicit reset; a higher epoch replaces a lower one whole. */
  readonly epoch: number;
  /** By edition. */
  readonly completions: Readonly<Record<string, Completion>>;
  readonly lessons: Readonly<Record<LessonId, LessonState>>;
  readonly checks: Readonly<Record<QuestionId, CheckProgress>>;
  readonly attempts: Readonly<Record<AttemptId, Attempt>>;
  readonly reviews: Readonly<Record<QuestionId, Review>>;
};

/** A value that may be changed any number of times; the later stamp wins. */
export type Register<Value> = { readonly value: Value; readonly stamp: Stamp };

/** Where the learner left off and may go on. */
export type Place = { readonly course: CourseId; readonly page: LessonId | QuizId };

/** Level and activity as the learner or an assignment chose them, with roles that raise the requirements. */
export type TrackChoice = {
  readonly track: TrackId;
  /** Kept apart from the track: passages are shown by activity even where one track serves all. */
  readonly activity?: ActivityId | undefined;
  readonly overlays: readonly OverlayId[];
  /** `2026-12-31`, by which an assignment wants the track done. */
  readonly deadline?: string | undefined;
  /** The row of HR's list that the assignment was made for. */
  readonly row?: RowCode | undefined;
};

/** What a learner has done. Every change is a small Progress merged in. */
export type Progress = {
  readonly courses: Readonly<Record<CourseId, CourseProgress>>;
  readonly place?: Register<Place> | undefined;
  readonly track?: Register<TrackChoice> | undefined;
  /** The learner's own estimate of a competency, 0–3. */
  readonly estimates: Readonly<Record<CompetencyId, Register<number>>>;
};

export const noProgress: Progress = { courses: {}, estimates: {} };

export const noCourseProgress: CourseProgress = {
  epoch: 0,
  completions: {},
  lessons: {},
  checks: {},
  attempts: {},
  reviews: {},
};
