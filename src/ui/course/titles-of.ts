import type { Course } from '#domain/course.ts';
import { lessonsOf } from '#domain/course.ts';
import type { Quiz } from '#domain/quiz.ts';

/** Titles of a course's lessons and quizzes by id, for outlines and links. */
export const titlesOf = (course: Course, quizzes: readonly Quiz[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...lessonsOf(course), ...quizzes].map(({ id, title }) => [id, title]));
