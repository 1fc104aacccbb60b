import { type Course, isPublished, type Lesson, type Module } from './course.ts';
import type { ModuleId, QuizId } from './ids.ts';
import type { CourseProgress, Verdict } from './progress.ts';
import { type Scaled, scaled } from './scaled.ts';
import type { Standing } from './standing.ts';

const verdictsOf = (quiz: QuizId | undefined, progress: CourseProgress): readonly Verdict[] =>
  Object.values(progress.attempts).flatMap((attempt) =>
    attempt.quiz === quiz && attempt.verdict ? [attempt.verdict] : [],
  );

const isLessonDone = (lesson: Lesson, progress: CourseProgress): boolean => (progress.lessons[lesson.id] ?? 0) >= 2;

const isCredited = (lesson: Lesson, progress: CourseProgress): boolean => progress.lessons[lesson.id] === 3;

/** The entry diagnostic showed that the module is mastered; a mandatory module never is. */
export const isModuleCredited = (module: Module, progress: CourseProgress): boolean =>
  isPublished(module) && !module.mandatory && module.lessons.every((lesson) => isCredited(lesson, progress));

/**
 * Its lessons are done and its quiz, if it has one, was passed, or the module was credited; a module not yet written
 * is never done.
 */
export const isModuleDone = (module: Module, progress: CourseProgress): boolean =>
  isModuleCredited(module, progress) ||
  (isPublished(module) &&
    module.lessons.every((lesson) => isLessonDone(lesson, progress)) &&
    (module.quiz === undefined || verdictsOf(module.quiz, progress).some((verdict) => verdict.passed)));

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
  const finalPassed =
    course.final === undefined || verdictsOf(course.final, progress).some((verdict) => verdict.passed);
  return {
    lessonsRequired: lessons.map((lesson) => lesson.id),
    lessonsDone: lessons.filter((lesson) => isLessonDone(lesson, progress)).map((lesson) => lesson.id),
    modulesDone: modulesDone.map((module) => module.id),
    completed: modules.length > 0 && modulesDone.length === modules.length && finalPassed,
    ...finalOf(course, progress),
  };
};
