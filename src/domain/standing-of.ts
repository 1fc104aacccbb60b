import { competencyStandings } from './competency-standing.ts';
import { type Course, isPublished, type Module } from './course.ts';
import type { ModuleId } from './ids.ts';
import { isLessonDone, isModuleDone, isQuizPassed, isTestDone, verdictsOf } from './module-done.ts';
import type { CourseProgress } from './progress.ts';
import { type Scaled, scaled } from './scaled.ts';
import type { Standing } from './standing.ts';

/** Of the final: attempts of this epoch, and completions of earlier ones, which stay when the learner starts again. */
const finalOf = (course: Course, progress: CourseProgress): Pick<Standing, 'success' | 'score'> => {
  if (course.final === undefined) return { success: 'unknown' };
  const verdicts = verdictsOf(course.final, progress);
  const completions = Object.values(progress.completions);
  const scores: readonly Scaled[] = [...verdicts, ...completions].map((one) => one.score);
  if (scores.length === 0) return { success: 'unknown' };
  const passed = completions.length > 0 || verdicts.some((verdict) => verdict.passed);
  return { success: passed ? 'passed' : 'failed', score: scaled(Math.max(...scores)) };
};

/** For each thing that the course asks for, whether it is done. */
const stepsOf = ({ final }: Course, modules: readonly Module[], progress: CourseProgress): readonly boolean[] => [
  ...modules.flatMap(({ lessons }) => lessons.map((lesson) => isLessonDone(lesson, progress))),
  ...modules.filter(({ quiz }) => quiz !== undefined).map((module) => isTestDone(module, progress)),
  ...(final === undefined ? [] : [isQuizPassed(final, progress)]),
];

/**
 * `required` are ids of the modules that the track takes; those of other courses are passed over.
 * A course none of whose required modules is published cannot be completed yet.
 */
export const standingOf = ({
  course,
  required,
  progress,
}: {
  readonly course: Course;
  readonly required: readonly ModuleId[];
  readonly progress: CourseProgress;
}): Standing => {
  const modules = course.modules.filter((module) => isPublished(module) && required.includes(module.id));
  const lessons = modules.flatMap((module) => module.lessons);
  const modulesDone = modules.filter((module) => isModuleDone(module, progress));
  const steps = stepsOf(course, modules, progress);
  return {
    lessonsRequired: lessons.map((lesson) => lesson.id),
    lessonsDone: lessons.filter((lesson) => isLessonDone(lesson, progress)).map((lesson) => lesson.id),
    modulesDone: modulesDone.map((module) => module.id),
    completed: modules.length > 0 && steps.every((done) => done),
    progress: scaled(modules.length > 0 ? steps.filter((done) => done).length / steps.length : 0),
    ...finalOf(course, progress),
    competencies: competencyStandings(modules, progress),
  };
};
