import type { Course, Module } from './course.ts';
import { isPublished } from './course.ts';
import type { ModuleId, QuizId } from './ids.ts';

/** Quizzes of the course at hand. */
type Timed = { readonly id: QuizId; readonly minutes: number };

const minutesOfQuiz = (id: QuizId | undefined, quizzes: readonly Timed[]): number =>
  quizzes.find((quiz) => quiz.id === id)?.minutes ?? 0;

/** Real minutes, not academic hours: the lessons and the module's quiz. 0 while the module is not yet written. */
export const minutesOfModule = (module: Module, quizzes: readonly Timed[]): number =>
  module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0) + minutesOfQuiz(module.quiz, quizzes);

/** The required modules and, where any of them is published, the final test. */
export const minutesOfCourse = (
  course: Course,
  quizzes: readonly Timed[],
  required: readonly ModuleId[] = course.modules.map((module) => module.id),
): number => {
  const modules = course.modules.filter((module) => isPublished(module) && required.includes(module.id));
  if (modules.length === 0) return 0;
  return modules.reduce((sum, module) => sum + minutesOfModule(module, quizzes), minutesOfQuiz(course.final, quizzes));
};
