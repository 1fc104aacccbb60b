import { canonical } from '#domain/canonical.ts';
import type { CourseId, LessonId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { type CourseProgress, noCourseProgress, type Progress } from '#domain/progress.ts';
import { parseProgress } from './progress-schema.ts';
import { type SealedKind, sealed, type Unsealed, unsealed } from './sealed-file.ts';

const kind: SealedKind = { format: 'orientir-progress', version: 1, holds: 'progress' };

/** The text of a progress file. `exportedOn`: `2026-11-23`, for the reader's eye only. */
export const toFile = (progress: Progress, { exportedOn }: { readonly exportedOn: string }): string =>
  sealed(kind, exportedOn, progress);

/** `damaged`: how many entries were dropped although the file is as it was written. */
export type FileReading =
  | { readonly ok: true; readonly progress: Progress; readonly damaged: number }
  | Extract<Unsealed, { ok: false }>;

/** Reads a progress file; trusts nothing, never throws. `sizeBytes` is the file's, and decides before it is parsed. */
export const fromFile = (text: string, sizeBytes: number): FileReading => {
  const file = unsealed(kind, { text, sizeBytes });
  return file.ok ? { ok: true, ...parseProgress(file.value) } : file;
};

/** The courses that a progress knows of, in the order of their ids. */
export const coursesIn = (progress: Progress): readonly CourseId[] =>
  (Object.keys(progress.courses) as CourseId[]).sort();

/** What an import would add. */
export type Difference = {
  /** Lessons that are further than before. */
  readonly lessons: number;
  /** Checks that had no answer. */
  readonly answers: number;
  readonly attempts: number;
  readonly completions: number;
  /** Courses that were started again in the file: their lessons, answers and attempts here give way to the file's. */
  readonly replaced: readonly CourseId[];
  /** The track would be another, or have other roles. */
  readonly track: boolean;
  /** Whether anything at all would change, such as the rest of an attempt that was begun here. */
  readonly changes: boolean;
};

const courseOf = ({ courses }: Progress, course: CourseId): CourseProgress => courses[course] ?? noCourseProgress;

const addedKeys = (before: object, after: object): number =>
  Object.keys(after).filter((key) => !Object.hasOwn(before, key)).length;

const raisedLessons = (before: CourseProgress['lessons'], after: CourseProgress['lessons']): number =>
  (Object.keys(after) as LessonId[]).filter((lesson) => (after[lesson] ?? 0) > (before[lesson] ?? 0)).length;

/** The preview of an import, which is a merge. To undo it, the record restores what was there before. */
export const difference = (current: Progress, imported: Progress): Difference => {
  const merged = merge(current, imported);
  const sums = { lessons: 0, answers: 0, attempts: 0, completions: 0 };
  const replaced: CourseId[] = [];
  for (const course of coursesIn(merged)) {
    const [then, now] = [courseOf(current, course), courseOf(merged, course)];
    const again = now.epoch > then.epoch;
    const before = again ? noCourseProgress : then;
    if (again && Object.hasOwn(current.courses, course)) replaced.push(course);
    sums.lessons += raisedLessons(before.lessons, now.lessons);
    sums.answers += addedKeys(before.checks, now.checks);
    sums.attempts += addedKeys(before.attempts, now.attempts);
    sums.completions += addedKeys(then.completions, now.completions);
  }
  const track = canonical(merged.track?.value) !== canonical(current.track?.value);
  return { ...sums, replaced, track, changes: canonical(merged) !== canonical(current) };
};
