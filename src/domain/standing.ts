import type { CompetencyId, LessonId, ModuleId } from './ids.ts';
import type { Scaled } from './scaled.ts';

/** Of tests: unknown until an attempt was finished. */
export type Success = 'unknown' | 'passed' | 'failed';

/** How far a learner is with one competency, as far as the required modules of one course teach it. */
export type CompetencyStanding = {
  readonly competency: CompetencyId;
  /** All its modules are done. */
  readonly completed: boolean;
  /** Of its modules' tests: passed when all are, failed when one was taken and never passed. */
  readonly success: Success;
  /** The mean of the best of its modules' tests, once each was taken. */
  readonly score?: Scaled | undefined;
};

/** How far a learner is with a course, computed from progress and the modules that the track requires. */
export type Standing = {
  /** Of the required lessons, in the course's order; so are the modules. */
  readonly lessonsDone: readonly LessonId[];
  readonly lessonsRequired: readonly LessonId[];
  readonly modulesDone: readonly ModuleId[];
  /** All required modules and the final are done. */
  readonly completed: boolean;
  /** How many of the lessons, the modules' tests and the final are done; 1 when the course is completed. */
  readonly progress: Scaled;
  /** Of the final test; passed is never taken back. */
  readonly success: Success;
  /** The final's best. */
  readonly score?: Scaled | undefined;
  /** Of the required modules, in the course's order. */
  readonly competencies: readonly CompetencyStanding[];
};
