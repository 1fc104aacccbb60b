import type { Report } from '#records/report.ts';

/** What `cmi.core.lesson_status` may come to be by our doing, from least to most. */
const statuses = ['incomplete', 'failed', 'completed', 'passed'] as const;

export type LessonStatus = (typeof statuses)[number];

/**
 * The words in which an LMS is told of the end. Its one field carries completion and success alike: some LMSs lock a
 * course whose attempt `failed`, some advise against `passed`.
 */
export type StatusWords = {
  readonly finished: 'passed' | 'completed';
  readonly failed: 'failed' | 'incomplete';
};

/** A course that was finished with a passed final is `passed`; a failed final leaves it `incomplete`, to be tried again. */
export const usualWords: StatusWords = { finished: 'passed', failed: 'incomplete' };

/** Undefined for what content never sets: `not attempted`, `browsed`, and whatever an LMS invents. */
export const parseStatus = (text: string): LessonStatus | undefined =>
  statuses.find((status) => status === text.trim().toLowerCase());

type Told = Pick<Report, 'completed' | 'success'>;

export const lessonStatus = ({ completed, success }: Told, words: StatusWords): LessonStatus => {
  if (completed) return success === 'passed' ? words.finished : 'completed';
  return success === 'failed' ? words.failed : 'incomplete';
};

/** What a status of an earlier session says. */
export const toldBy = (status: LessonStatus | undefined): Told => {
  const isDone = status === 'completed' || status === 'passed';
  return { completed: isDone, success: status === 'passed' || status === 'failed' ? status : 'unknown' };
};

/** No status is ever lowered. */
export const higherStatus = (one: LessonStatus, other: LessonStatus): LessonStatus =>
  statuses.indexOf(one) < statuses.indexOf(other) ? other : one;
