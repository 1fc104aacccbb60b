import { type Course, lessonsOf } from '#domain/course.ts';
import type { LedgerContents } from '#domain/ledger.ts';
import { recordFormOf } from '#questions/record-forms.ts';
import type { Catalogue } from './catalogue.ts';

/** What a course consists of now, in the form of its ledger: lessons, then quizzes by module, final, diagnostic. */
export const ledgerContents = (
  course: Course,
  { quizzes, checks }: Pick<Catalogue, 'quizzes' | 'checks'>,
): LedgerContents => {
  const lessons = lessonsOf(course).map((lesson) => lesson.id);
  const named = [...course.modules.map((module) => module.quiz), course.final, course.diagnostic];
  const own = named.flatMap((id) => quizzes.filter((quiz) => quiz.course === course.id && quiz.id === id));
  const inLessons = lessons.flatMap((lesson) => checks.get(`${course.id}/${lesson}`) ?? []);
  const all = [...inLessons, ...own.flatMap((quiz) => quiz.bank)];
  // Quizzes may share a bank.
  const questions = [...new Map(all.map((question) => [question.id, question])).values()];
  return {
    course: course.id,
    lessons,
    quizzes: own.map(({ id, draw }) => ({
      id,
      draw: draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0),
    })),
    questions: questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      parts: recordFormOf(question).shape(question),
      ...(inLessons.includes(question) && { check: true as const }),
    })),
  };
};
