import type { CourseFile } from '#domain/course-file.ts';
import type { ModuleId } from '#domain/ids.ts';
import type { ItemsFile } from '#domain/item.ts';
import type { Quiz } from '#domain/quiz.ts';

/**
 * `courses/<course>.json` for a package that holds only some modules. The ledger stays whole: bookmarks count by its
 * positions, and it holds ids alone.
 */
export const courseFileWith = (file: CourseFile, modules: ReadonlySet<ModuleId>): CourseFile => ({
  ...file,
  course: { ...file.course, modules: file.course.modules.filter(({ id }) => modules.has(id)) },
  quizzes: file.quizzes.filter(({ module }) => module === undefined || modules.has(module)),
});

/** `courses/<course>/<quiz>.json`: only what asks about the package's modules. */
export const quizWith = (quiz: Quiz, modules: ReadonlySet<ModuleId>): Quiz => ({
  ...quiz,
  credits: quiz.credits.filter(({ module }) => modules.has(module)),
  draw: quiz.draw.filter(({ module }) => modules.has(module)),
  bank: quiz.bank.filter(({ module }) => modules.has(module)),
});

/** `courses/<course>/items.json`: only what is of the package's modules. */
export const itemsWith = (file: ItemsFile, modules: ReadonlySet<ModuleId>): ItemsFile => ({
  ...file,
  items: file.items.filter(({ module }) => modules.has(module)),
});
