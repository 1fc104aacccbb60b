import { canonical } from '#domain/canonical.ts';
import { crc32 } from '#domain/crc32.ts';
import type { CourseId, LessonId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { type CourseProgress, noCourseProgress, type Progress } from '#domain/progress.ts';
import { fieldsOf, isObject, isWhole } from './parse.ts';
import { parseProgress } from './progress-schema.ts';

const format = 'orientir-progress';
const version = 1;

/** 5 MB: many times what all courses add up to. */
export const largestFile = 5 * 1024 * 1024;

const checksum = (progress: unknown): number => crc32(new TextEncoder().encode(canonical(progress)));

/** The text of a progress file. `exportedOn`: `2026-11-23`, for the reader's eye only. */
export const toFile = (progress: Progress, { exportedOn }: { readonly exportedOn: string }): string =>
  `${JSON.stringify({ format, version, exportedOn, checksum: checksum(progress), progress }, undefined, 2)}\n`;

/** `damaged`: how many entries were dropped although the file is as it was written. */
export type FileReading =
  | { readonly ok: true; readonly progress: Progress; readonly damaged: number }
  | { readonly ok: false; readonly why: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged' };

const failed = (why: Extract<FileReading, { ok: false }>['why']): FileReading => ({ ok: false, why });

const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const isIntact = (progress: unknown, expected: unknown): boolean => {
  try {
    return checksum(progress) === expected;
  } catch {
    // Nested so deep that the stack overflows: nothing of ours is.
    return false;
  }
};

/** Reads a progress file; trusts nothing, never throws. `sizeBytes` is the file's, and decides before it is parsed. */
export const fromFile = (text: string, sizeBytes: number): FileReading => {
  if (sizeBytes > largestFile) return failed('too-large');
  const json = parseJson(text);
  if (!json) return failed('not-json');
  const fields = fieldsOf(json.value);
  if (fields['format'] !== format) return failed('not-ours');
  if (isWhole(fields['version'], version + 1, Number.MAX_SAFE_INTEGER)) return failed('newer');
  const { progress } = fields;
  if (fields['version'] !== version || !isObject(progress) || !isIntact(progress, fields['checksum'])) {
    return failed('damaged');
  }
  return { ok: true, ...parseProgress(progress) };
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
