import type { CourseFile } from '#domain/course-file.ts';
import type { ModuleId } from '#domain/ids.ts';
import type { ItemsFile } from '#domain/item.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { TitlesFile, WordsFile } from '#domain/search-files.ts';
import { readStemCode, writeStemCode } from '#domain/stem-code.ts';
import { readStems, writeStems } from '#domain/stem-list.ts';
import type { CourseVariant } from './variant.ts';

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

/** Titles with the stems that stand in them alone. */
const withOwnStems = ({ stems, courses, terms }: TitlesFile): TitlesFile => {
  const pages = [...courses.flatMap(({ lessons, quizzes }) => [...lessons, ...quizzes]), ...terms];
  const held = new Set(pages.flatMap((page) => readStemCode(page.stems).flat()));
  const places = [...held].sort((a, b) => a - b);
  const moved = new Map(places.map((place, at) => [place, at]));
  const recoded = <Page extends { readonly stems: string }>(page: Page): Page => {
    const texts = readStemCode(page.stems).map((text) => text.map((place) => moved.get(place) ?? 0));
    return { ...page, stems: writeStemCode(texts) };
  };
  return {
    stems: writeStems(readStems(stems).filter((_, place) => held.has(place))),
    courses: courses.map((course) => {
      return { ...course, lessons: course.lessons.map(recoded), quizzes: course.quizzes.map(recoded) };
    }),
    terms: terms.map(recoded),
  };
};

/** `search/titles.json`: only what leads to a page of the package, terms to the lessons that define them. */
export const titlesWith = (
  { stems, courses, terms }: TitlesFile,
  { course: own, modules }: CourseVariant,
): TitlesFile => {
  const narrowed = courses
    .filter(({ id }) => id === own)
    .map((course) => {
      const lessons = course.lessons.filter(({ module }) => modules.includes(module));
      const ids = lessons.map(({ id }) => id);
      const quizzes = course.quizzes
        .filter(({ module }) => module === undefined || modules.includes(module))
        .map((quiz) => ({ ...quiz, lessons: quiz.lessons.filter((lesson) => ids.includes(lesson)) }));
      return { ...course, lessons, quizzes };
    });
  const held = new Set(narrowed.flatMap(({ lessons }) => lessons.map(({ id }) => id)));
  const taughtHere = terms.filter(({ taught }) => taught?.course === own && held.has(taught.lesson));
  return withOwnStems({ stems, courses: narrowed, terms: taughtHere });
};

/** `courses/<course>/search/words.json`: the words of the package's modules and where they stand in them. */
export const wordsWith = (file: WordsFile, held: ReadonlySet<ModuleId>): WordsFile => {
  const modules = file.modules.filter(({ id }) => held.has(id));
  const codes = modules.map(({ postings }) => postings.split(' '));
  const stands = (_: string, stem: number): boolean => codes.some((code) => code[stem] !== '');
  return {
    ...file,
    stems: writeStems(readStems(file.stems).filter(stands)),
    rarity: [...file.rarity].filter(stands).join(''),
    modules: modules.map((module, at) => ({ ...module, postings: codes[at]?.filter(stands).join(' ') ?? '' })),
  };
};
