import { type Course, isPublished, type Module } from './course.ts';
import type { CompetencyId, CourseId } from './ids.ts';
import { isModuleDone } from './module-done.ts';
import { type CourseProgress, noCourseProgress } from './progress.ts';
import type { CompetencyLevel } from './question.ts';
import type { RequiredLevel } from './track.ts';

/** A competency as the learner's work shows it so far. */
export type ShownLevel = {
  /** The highest level whose modules, and those of every lower level, are all done; 0 where none is. */
  readonly level: RequiredLevel;
  /** Modules that are done, whatever their level. */
  readonly evidence: readonly Module[];
  /** Whether there is any module to take at all. */
  readonly isTaught: boolean;
};

const levels: readonly CompetencyLevel[] = [1, 2, 3];

/**
 * A level no module of which is published cannot be shown; a module still to be written is no obstacle to its level.
 * `isDone` is asked of published modules only.
 */
export const levelShownBy = (
  competency: CompetencyId,
  courses: readonly Course[],
  isDone: (module: Module) => boolean,
): ShownLevel => {
  const published = courses.flatMap((course) =>
    course.modules.filter(isPublished).flatMap((module) => {
      const { aim } = module;
      if (aim.by !== 'competency' || aim.competency !== competency) return [];
      return [{ module, level: aim.level, done: isDone(module) }];
    }),
  );
  const isWhole = (level: CompetencyLevel): boolean => {
    const ofLevel = published.filter((one) => one.level === level);
    return ofLevel.length > 0 && ofLevel.every(({ done }) => done);
  };
  const firstGap = levels.findIndex((level) => !isWhole(level));
  return {
    level: (firstGap === -1 ? 3 : firstGap) as RequiredLevel,
    evidence: published.filter(({ done }) => done).map(({ module }) => module),
    isTaught: published.length > 0,
  };
};

export const shownLevel = (
  competency: CompetencyId,
  courses: readonly Course[],
  progress: Readonly<Record<CourseId, CourseProgress>>,
): ShownLevel =>
  levelShownBy(competency, courses, (module) => isModuleDone(module, progress[module.course] ?? noCourseProgress));
