import { inCourse } from './changes.ts';
import type { CourseId } from './ids.ts';
import { type Completion, noProgress, type Progress, type Stamp, type TrackChoice } from './progress.ts';

/** Every function here returns a small Progress, to be merged into what is known and saved. */

const highestEpoch = 255;

export const completedCourse = (course: CourseId, epoch: number, completion: Completion): Progress =>
  inCourse(course, epoch, { completions: { [String(completion.edition)]: completion } });

/** Starts the course again. `epoch`: one more than the present one; beyond 255 there is none, and nothing changes. */
export const resetCourse = (course: CourseId, epoch: number): Progress =>
  inCourse(course, Math.min(epoch, highestEpoch), {});

export const choseTrack = (choice: TrackChoice, stamp: Stamp): Progress => ({
  ...noProgress,
  track: { value: choice, stamp },
});
