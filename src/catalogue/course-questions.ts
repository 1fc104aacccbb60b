import { lessonsOf } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import type { Catalogue } from './catalogue.ts';

/** The checks and the questions of tests of one course, each once, in the order of the course; opinions left out. */
export const allQuestionsOf = (
  course: CourseId,
  { courses, checks, quizzes }: Pick<Catalogue, 'courses' | 'checks' | 'quizzes'>,
): readonly Question[] => {
  const lessons = courses.filter(({ id }) => id === course).flatMap(lessonsOf);
  const all = [
    ...lessons.flatMap(({ id }) => checks.get(`${course}/${id}`) ?? []),
    ...quizzes.filter((quiz) => quiz.course === course).flatMap(({ bank }) => bank),
  ];
  const measuring = all.filter((question) => kindOf(question).judgedAs !== 'opinion');
  return [...new Map(measuring.map((question) => [question.id, question])).values()];
};
