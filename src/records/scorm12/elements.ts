import type { Ledger } from '#domain/ledger.ts';
import type { Place, Progress } from '#domain/progress.ts';
import { percent } from '#domain/scaled.ts';
import type { Standing } from '#domain/standing.ts';
import { higherStatus, type LessonStatus, lessonStatus, type StatusWords } from './lesson-status.ts';

export type Element = readonly [name: `cmi.${string}`, value: string];

/** Status and score as the LMS has them; the score is 0–100 and undefined when none was ever set. */
export type Told = { readonly status: LessonStatus; readonly score: number | undefined };

/** CMIString255 */
const longestLocation = 255;

/** Stands for no place: some LMSs bring the old value back when "" is set. */
export const noLocation: Element = ['cmi.core.lesson_location', '-'];

export const locationElements = (progress: Progress, { course }: Ledger): readonly Element[] => {
  const place = progress.place?.value;
  const fits = place?.course === course && place.page !== '' && place.page.length <= longestLocation;
  return fits ? [['cmi.core.lesson_location', place.page]] : [];
};

/** Undefined for a location that is no page of the course. */
export const placeAt = (location: string, { course, lessons, quizzes }: Ledger): Place | undefined => {
  const page = [...lessons, ...quizzes.map(({ id }) => id)].find((known) => known === location);
  return page && { course, page };
};

/** What the LMS is to have after this; neither status nor score is ever lowered. */
export const toldOf = (standing: Standing, words: StatusWords, told: Told): Told => {
  const score = standing.score === undefined ? undefined : percent(standing.score);
  return {
    status: higherStatus(told.status, lessonStatus(standing, words)),
    score: score === undefined || (told.score !== undefined && told.score >= score) ? told.score : score,
  };
};

/** What has to be set for it, the score first: an LMS may judge by the score when the status comes. */
export const standingElements = (next: Told, told: Told): readonly Element[] => [
  ...(next.score === told.score || next.score === undefined ? [] : scoreElements(next.score)),
  ...(next.status === told.status ? [] : [['cmi.core.lesson_status', next.status] as const]),
];

const scoreElements = (score: number): readonly Element[] => [
  ['cmi.core.score.raw', String(score)],
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
];
