import { type Course, isPublished } from '#domain/course.ts';
import type { CourseVariant } from './variant.ts';

/** What a package of a variant must hold of its course, as paths in the site. */
export type CourseFiles = {
  /** The page that is opened first. */
  readonly start: string;
  readonly pages: readonly string[];
  readonly outline: string;
  /** The quizzes' banks. */
  readonly quizzes: readonly string[];
  /** What all questions measure. */
  readonly items: string;
  readonly search: {
    /** Of the whole site, to be narrowed to the course. */
    readonly titles: string;
    /** Where they stand in a package. */
    readonly ownTitles: string;
    readonly words: string;
  };
};

/** Pages of a course beside its modules: what was missed, and what is shown so far. */
const sidePages = ['review', 'profile'];

/** Undefined while none of the variant's modules is written. */
export const courseFiles = (course: Course, variant: CourseVariant): CourseFiles | undefined => {
  const modules = course.modules.filter((module) => variant.modules.includes(module.id) && isPublished(module));
  if (modules.length === 0) return undefined;
  const folder = `courses/${course.id}`;
  const lessons = modules.flatMap((module) => module.lessons.map(({ id }) => id));
  const quizzes = [...modules.map(({ quiz }) => quiz), course.final, course.diagnostic].filter(
    (quiz) => quiz !== undefined,
  );
  return {
    start: `${folder}.html`,
    pages: [`${folder}.html`, ...[...lessons, ...quizzes, ...sidePages].map((page) => `${folder}/${page}.html`)],
    outline: `${folder}.json`,
    quizzes: quizzes.map((quiz) => `${folder}/${quiz}.json`),
    items: `${folder}/items.json`,
    search: {
      titles: 'search/titles.json',
      ownTitles: `${folder}/search/titles.json`,
      words: `${folder}/search/words.json`,
    },
  };
};
