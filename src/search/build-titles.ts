import { type Course, type Lesson, lessonsOf } from '#domain/course.ts';
import type { Term } from '#domain/glossary.ts';
import type { QuestionBase } from '#domain/question.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { LessonTitles, QuizTitles, TermTitles, TitlesFile } from '#domain/search-files.ts';
import { writeStemCode } from '#domain/stem-code.ts';
import { writeStems } from '#domain/stem-list.ts';
import { headingText } from './heading-text.ts';
import { sectionsOf } from './lesson-sections.ts';
import type { Sources } from './sources.ts';
import { stemsOf } from './text-pipeline.ts';
import { titleHead } from './title-head.ts';

/** What stands on a page's own, and the texts that its stems are of. */
type Told<Page extends { readonly stems: string }> = {
  readonly page: Omit<Page, 'stems'>;
  readonly stems: readonly (readonly string[])[];
};

const distinct = (text: string): readonly string[] => [...new Set(stemsOf(text))];

const lessonTitles = ({ id, course, module, title }: Lesson, { texts }: Sources): Told<LessonTitles> => {
  const [, ...sections] = sectionsOf(texts.get(`${course}/${id}`) ?? '');
  const headings = sections.map(({ heading }) => heading);
  const head = titleHead(title);
  const told = [head, title.slice(head.length), ...headings.map(headingText)];
  return { page: { id, module, title, headings }, stems: told.map(distinct) };
};

const quizTitles = ({ id, module, title, bank }: Quiz<QuestionBase>, course: Course): Told<QuizTitles> => {
  const asked = new Set(bank.map(({ anchor }) => anchor.lesson));
  const lessons = lessonsOf(course).flatMap((lesson) => (asked.has(lesson.id) ? [lesson.id] : []));
  return { page: { id, ...(module === undefined ? {} : { module }), title, lessons }, stems: [distinct(title)] };
};

const termTitles = (
  { id, term, group, definition }: Term,
  { courses, termGroups, definitions }: Sources,
): Told<TermTitles> => {
  const taught = courses.flatMap(lessonsOf).find(({ course, id: lesson }) => {
    return definitions.get(`${course}/${lesson}`)?.includes(id);
  });
  const page = {
    id,
    term,
    group: termGroups.find((each) => each.id === group)?.title ?? '',
    definition,
    ...(taught ? { taught: { course: taught.course, lesson: taught.id } } : {}),
  };
  return { page, stems: [distinct(term), distinct(definition)] };
};

/** `search/titles.json` */
export const buildTitles = (sources: Sources): TitlesFile => {
  const courses = sources.courses.map((course) => ({
    id: course.id,
    title: course.title,
    lessons: lessonsOf(course).map((lesson) => lessonTitles(lesson, sources)),
    quizzes: sources.quizzes.filter((quiz) => quiz.course === course.id).map((quiz) => quizTitles(quiz, course)),
  }));
  const terms = sources.terms.map((term) => termTitles(term, sources));
  const pages = [...courses.flatMap(({ lessons, quizzes }) => [...lessons, ...quizzes]), ...terms];
  const all = [...new Set(pages.flatMap(({ stems }) => stems.flat()))].sort();
  const places = new Map(all.map((stem, place) => [stem, place]));
  const coded = <Page extends { readonly stems: string }>({ page, stems }: Told<Page>) => ({
    ...page,
    stems: writeStemCode(stems.map((text) => text.map((stem) => places.get(stem) ?? 0))),
  });
  return {
    stems: writeStems(all),
    courses: courses.map(({ id, title, lessons, quizzes }) => {
      return { id, title, lessons: lessons.map(coded<LessonTitles>), quizzes: quizzes.map(coded<QuizTitles>) };
    }),
    terms: terms.map(coded<TermTitles>),
  };
};
