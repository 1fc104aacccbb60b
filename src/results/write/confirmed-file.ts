import { isCalendarDay } from '#domain/calendar-day.ts';
import type { CourseId } from '#domain/ids.ts';
import { percent } from '#domain/scaled.ts';
import { type SealedKind, sealed, unsealed } from '#records/sealed-file.ts';
import type { PersonResult } from '../sum/person-result.ts';

/** A completion by the LMS's own data, ready to be attested. */
export type Confirmed = {
  readonly name: string;
  readonly course: CourseId;
  /** `2026-11-20` */
  readonly completed: string;
  /** Whole, 0–100. */
  readonly percent: number;
};

const confirmedKind: SealedKind = { format: 'orientir-confirmed', version: 1, holds: 'confirmed' };

/** Completions that the LMS bears out with a day and a score; what lacks one of them is not to be attested unseen. */
export const confirmedIn = (results: readonly PersonResult[]): readonly Confirmed[] =>
  results.flatMap(({ name, courses }) =>
    courses.flatMap(({ course, outcome }): Confirmed[] => {
      const isWhole = outcome?.status === 'completed' && outcome.origin === 'lms';
      if (!isWhole || outcome.score === undefined || outcome.on === undefined || name === '') return [];
      return [{ name, course: course.id, completed: outcome.on, percent: percent(outcome.score) }];
    }),
  );

/** The text of a file that the page of certificates opens. */
export const confirmedFile = (results: readonly PersonResult[], exportedOn: string): string =>
  sealed(confirmedKind, exportedOn, { people: confirmedIn(results) });

export type ConfirmedReading =
  | { readonly ok: true; readonly people: readonly Confirmed[] }
  | Extract<ReturnType<typeof unsealed>, { ok: false }>;

const isWholePercent = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;

const parsed = (value: unknown): Confirmed | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, course, completed, percent: score } = value as Partial<Record<keyof Confirmed, unknown>>;
  const isKnown = typeof name === 'string' && typeof course === 'string' && /^[\w-]{1,100}$/.test(course);
  return isKnown && isCalendarDay(completed) && isWholePercent(score)
    ? { name, course: course as CourseId, completed, percent: score }
    : undefined;
};

/** Reads the file whole or not at all; trusts nothing, never throws. */
export const fromConfirmedFile = (bytes: Uint8Array): ConfirmedReading => {
  const file = unsealed(confirmedKind, { text: new TextDecoder().decode(bytes), sizeBytes: bytes.length });
  if (!file.ok) return file;
  const { people } = file.value as { readonly people?: unknown };
  const read = Array.isArray(people) ? people.map(parsed) : [undefined];
  const whole = read.filter((one) => one !== undefined);
  return whole.length === read.length ? { ok: true, people: whole } : { ok: false, why: 'damaged' };
};
