import type { Course } from './course.ts';
import type { LessonId, ModuleId, QuizId } from './ids.ts';

/** One page of a course in the order in which it is taken; the final test belongs to no module. */
export type CoursePage =
  | { readonly kind: 'lesson'; readonly id: LessonId; readonly module: ModuleId; readonly title: string }
  | { readonly kind: 'quiz'; readonly id: QuizId; readonly module: ModuleId | undefined };

/** Lessons of each module, its quiz, and at last the final test. */
export const pagesOf = (course: Course): readonly CoursePage[] => [
  ...course.modules.flatMap((module): readonly CoursePage[] => [
    ...module.lessons.map(({ id, title }) => ({ kind: 'lesson', id, title, module: module.id }) as const),
    ...(module.quiz === undefined ? [] : [{ kind: 'quiz', id: module.quiz, module: module.id } as const]),
  ]),
  ...(course.final === undefined ? [] : [{ kind: 'quiz', id: course.final, module: undefined } as const]),
];

/**
 * What follows a page, nearest first: the next page itself, then the first page of every later module, then the
 * final test, for packages that lack the modules between.
 */
export const following = (pages: readonly CoursePage[], index: number): readonly CoursePage[] =>
  firstOfEach(pages.slice(index + 1));

/** What stands before a page, nearest first (nothing, before a page beside the order): the previous page, then the last page of every earlier module. */
export const preceding = (pages: readonly CoursePage[], index: number): readonly CoursePage[] =>
  firstOfEach(pages.slice(0, Math.max(0, index)).reverse());

const firstOfEach = (pages: readonly CoursePage[]): readonly CoursePage[] =>
  pages.filter((page, index) => pages.findIndex(({ module }) => module === page.module) === index);
