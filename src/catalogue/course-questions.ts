import { lessonsOf } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import type { Catalogue } from './catalogue.ts';

type Questioned = Pick<Catalogue, 'courses' | 'checks' | 'quizzes'>;

const checksOf = (course: CourseId, { courses, checks }: Questioned): readonly Question[] =>
  courses
    .filter(({ id }) => id === course)
    .flatMap(lessonsOf)
    .flatMap(({ id }) => checks.get(`${course}/${id}`) ?? []);

const isMeasuring = (question: Question): boolean => kindOf(question).judgedAs !== 'opinion';

/** The checks and the questions of tests of one course, each once, in the order of the course; opinions left out. */
export const allQuestionsOf = (course: CourseId, catalogue: Questioned): readonly Question[] => {
  const banks = catalogue.quizzes.filter((quiz) => quiz.course === course).flatMap(({ bank }) => bank);
  const all = [...checksOf(course, catalogue), ...banks].filter(isMeasuring);
  return [...new Map(all.map((question) => [question.id, question])).values()];
};
