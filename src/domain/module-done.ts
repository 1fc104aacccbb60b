import { isPublished, type Lesson, type Module } from './course.ts';
import type { QuizId } from './ids.ts';
import type { CourseProgress, Verdict } from './progress.ts';

/** Of every finished attempt at a quiz. */
export const verdictsOf = (quiz: QuizId | undefined, progress: CourseProgress): readonly Verdict[] =>
  Object.values(progress.attempts).flatMap((attempt) =>
    attempt.quiz === quiz && attempt.verdict ? [attempt.verdict] : [],
  );

export const isQuizPassed = (quiz: QuizId, progress: CourseProgress): boolean =>
  verdictsOf(quiz, progress).some((verdict) => verdict.passed);

export const isLessonDone = (lesson: Lesson, progress: CourseProgress): boolean =>
  (progress.lessons[lesson.id] ?? 0) >= 2;

const isCredited = (lesson: Lesson, progress: CourseProgress): boolean => progress.lessons[lesson.id] === 3;

/** The entry diagnostic showed that the module is mastered; a mandatory module never is. */
export const isModuleCredited = (module: Module, progress: CourseProgress): boolean =>
  isPublished(module) && !module.mandatory && module.lessons.every((lesson) => isCredited(lesson, progress));

/** Its test was passed, or need not be. */
export const isTestDone = (module: Module, progress: CourseProgress): boolean =>
  module.quiz === undefined || isModuleCredited(module, progress) || isQuizPassed(module.quiz, progress);

/**
 * Its lessons are done and its quiz, if it has one, was passed, or the module was credited; a module not yet written
 * is never done.
 */
export const isModuleDone = (module: Module, progress: CourseProgress): boolean =>
  isPublished(module) &&
  module.lessons.every((lesson) => isLessonDone(lesson, progress)) &&
  isTestDone(module, progress);
