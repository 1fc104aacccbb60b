import type { LessonId, ModuleId } from './ids.ts';
import type { Scaled } from './scaled.ts';

/** How far a learner is with a course, computed from progress and the modules that the track requires. */
export type Standing = {
  /** Of the required lessons, in the course's order; so are the modules. */
  readonly lessonsDone: readonly LessonId[];
  readonly lessonsRequired: readonly LessonId[];
  readonly modulesDone: readonly ModuleId[];
  /** All required modules and the final are done. */
  readonly completed: boolean;
  /** Of the final test: unknown until an attempt at it was finished; passed is never taken back. */
  readonly success: 'unknown' | 'passed' | 'failed';
  /** The final's best. */
  readonly score?: Scaled | undefined;
};
