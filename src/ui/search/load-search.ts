import type { CourseId } from '#domain/ids.ts';
import type { TextFile, TitlesFile, WordsFile } from '#domain/search-files.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Search } from '#search/open-search.ts';
import { sectionsIn } from './page-sections.ts';

/** A file of our own build, so its shape is believed; undefined where it does not come. */
const fetched = async <File>(path: string): Promise<File | undefined> => {
  try {
    const answer = await fetch(siteUrl(path));
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
};

const isPackaged = (): boolean => document.documentElement.dataset['package'] !== undefined;

/** A package holds the titles of its own course alone, beside that course. */
const titlesPath = (): string => {
  const { package: format, course } = document.documentElement.dataset;
  return format === undefined ? 'search/titles.json' : `courses/${course}/search/titles.json`;
};

export type Titles = { readonly search: Search; readonly courses: readonly CourseId[] };

/** Fetches what searches and the titles; undefined where either does not come. */
export const loadTitles = async (): Promise<Titles | undefined> => {
  try {
    const [{ openSearch }, file] = await Promise.all([
      import('#search/open-search.ts'),
      fetched<TitlesFile>(titlesPath()),
    ]);
    if (!file) return undefined;
    const courses = file.courses.filter(({ lessons }) => lessons.length > 0).map(({ id }) => id);
    return { search: openSearch(file, isPackaged()), courses };
  } catch {
    return undefined;
  }
};

const words = new Map<CourseId, Promise<WordsFile | undefined>>();

/** The words of a course: asked for once, and again only after a failure. */
export const loadWords = async (course: CourseId): Promise<WordsFile | undefined> => {
  const asked = words.get(course) ?? fetched<WordsFile>(`courses/${course}/search/words.json`);
  words.set(course, asked);
  const file = await asked;
  if (!file) words.delete(course);
  return file;
};

/** A package holds each text once: in the lesson's page. */
const textOfPage = async (path: string): Promise<TextFile | undefined> => {
  try {
    const answer = await fetch(siteUrl(path));
    if (!answer.ok) return undefined;
    return { sections: sectionsIn(new DOMParser().parseFromString(await answer.text(), 'text/html')) };
  } catch {
    return undefined;
  }
};

/** The text of a lesson by sections. */
export const loadText = async (course: string, lesson: string): Promise<TextFile | undefined> =>
  isPackaged()
    ? textOfPage(`courses/${course}/${lesson}.html`)
    : fetched<TextFile>(`courses/${course}/search/text/${lesson}.json`);
