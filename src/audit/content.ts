import type { Competency } from '#domain/competency.ts';
import type { Course } from '#domain/course.ts';
import type { Term } from '#domain/glossary.ts';
import type { CourseId, LessonId, QuizId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';

/** What is audited: a catalogue of courses, or as much of one. */
export type Content = {
  readonly terms: readonly Term[];
  readonly competencies: readonly Competency[];
  readonly courses: readonly Course[];
  readonly quizzes: readonly Quiz<Question>[];
  /** By `<course>/<lesson>`. */
  readonly checks: ReadonlyMap<string, readonly Question[]>;
  /** Ids of the terms that a lesson introduces by quoting their definition, by `<course>/<lesson>`. */
  readonly definitions: ReadonlyMap<string, readonly string[]>;
};

/** Where authors find what a finding is about, from the project's root. */
export const glossaryFile = 'courses/glossary.yaml';
export const courseFile = (course: CourseId): string => `courses/${course}/course.yaml`;
export const quizFile = (course: CourseId, quiz: QuizId): string => `quizzes/${course}/${quiz}.yaml`;
export const checksFile = (course: CourseId, lesson: LessonId): string => `quizzes/${course}/checks/${lesson}.yaml`;
