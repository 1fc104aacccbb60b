import type { CourseId } from '#domain/ids.ts';
import type { Progress } from '#domain/progress.ts';
import { coursesIn, type Difference, difference, type FileReading, fromFile, toFile } from '#records/progress-file.ts';
import { largestFile } from '#records/sealed-file.ts';
import { change } from './session.ts';
import { today } from './today.ts';

/** The text of a file that carries `progress` to another device. */
export const progressFile = (progress: Progress): string => toFile(progress, { exportedOn: today() });

/** A file that was read, and what it would add to what is here; nothing is added yet. */
export type ReadProgress =
  | {
      readonly ok: true;
      readonly progress: Progress;
      readonly damaged: number;
      readonly adds: Difference;
      /** That the file knows of. */
      readonly courses: readonly CourseId[];
    }
  | Extract<FileReading, { ok: false }>;

export const readProgressFile = async (file: File, current: Progress): Promise<ReadProgress> => {
  // A huge file is refused by its size alone: reading it could stall an old machine.
  const text = file.size > largestFile ? '' : await file.text();
  const reading = fromFile(text, file.size);
  if (!reading.ok) return reading;
  const { progress } = reading;
  return { ...reading, adds: difference(current, progress), courses: coursesIn(progress) };
};

/** An import is a merge like any other change. */
export const addProgress = (progress: Progress): void => change(() => progress);
