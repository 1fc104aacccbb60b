import { type Course, type Lesson, lessonsOf } from '#domain/course.ts';
import type { Term } from '#domain/glossary.ts';
import type { QuestionBase } from '#domain/question.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { LessonTitles, QuizTitles, TermTitles, TitlesFile } from '#domain/search-files.ts';
import { headingText } from './heading-text.ts';
import { sectionsOf } from './lesson-sections.ts';
import type { Sources } from './sources.ts';
import { writeCuts } from './word-cuts.ts';

const cutsOf = (texts: readonly string[]): string => texts.map(writeCuts).join('');

const lessonTitles = ({ id, course, module, title }: Lesson, { texts }: Sources): LessonTitles => {
  const [, ...sections] = sectionsOf(texts.get(`${course}/${id}`) ?? '');
  const headings = sections.map(({ heading }) => heading);
  return { id, module, title, headings, cuts: cutsOf([title, ...headings.map(headingText)]) };
};

const quizTitles = ({ id, module, title, bank }: Quiz<QuestionBase>, course: Course): QuizTitles => {
  const asked = new Set(bank.map(({ anchor }) => anchor.lesson));
  const lessons = lessonsOf(course).flatMap((lesson) => (asked.has(lesson.id) ? [lesson.id] : []));
  return { id, ...(module === undefined ? {} : { module }), title, cuts: writeCuts(title), lessons };
};

const termTitles = (
  { id, term, group, definition }: Term,
  { courses, termGroups, definitions }: Sources,
): TermTitles => {
  const taught = courses.flatMap(lessonsOf).find(({ course, id: lesson }) => {
    return definitions.get(`${course}/${lesson}`)?.includes(id);
  });
  return {
    id,
    term,
    group: termGroups.find((each) => each.id === group)?.title ?? '',
    definition,
    cuts: cutsOf([term, definition]),
    ...(taught ? { taught: { course: taught.course, lesson: taught.id } } : {}),
  };
};

/** `search/titles.json` */
export const buildTitles = (sources: Sources): TitlesFile => ({
  courses: sources.courses.map((course) => ({
    id: course.id,
    title: course.title,
    lessons: lessonsOf(course).map((lesson) => lessonTitles(lesson, sources)),
    quizzes: sources.quizzes.filter((quiz) => quiz.course === course.id).map((quiz) => quizTitles(quiz, course)),
  })),
  terms: sources.terms.map((term) => termTitles(term, sources)),
});
