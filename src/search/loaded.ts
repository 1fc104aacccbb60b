import type { CourseId, LessonId } from '#domain/ids.ts';
import type { ScoredIndex } from './scored-index.ts';

/** A page that search leads to. */
export type FoundPage = {
  readonly kind: 'lesson' | 'term' | 'quiz';
  readonly title: string;
  /** The course of a lesson or a test, the group of a term. */
  readonly where: string;
  /** From the site's root, the emitted file with an anchor where there is one: `glossary/klient.html`. */
  readonly url: string;
  /** Headings of a lesson's sections, the first of which has none. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly lesson?: { readonly course: CourseId; readonly id: LessonId } | undefined;
};

/** A page's key: `kc-01/klient` of a lesson, `kc-01/final` of a test, `klient` of a term. */
export type PageKey = string;

/** One document of an index: what of which page it is. */
export type Document = {
  readonly page: PageKey;
  readonly part: 'title' | 'name' | 'heading' | 'topics' | 'definition' | 'text';
  /** Of a lesson; 0 before any heading. */
  readonly section: number;
  /** How many stems its name has: whoever asks for all of them means it. */
  readonly size: number;
};

export type LoadedIndex = {
  readonly index: ScoredIndex;
  readonly documents: readonly Document[];
  /** How much a stem tells. */
  readonly rarity: (stem: string) => number;
};

export type LoadedTitles = LoadedIndex & { readonly pages: ReadonlyMap<PageKey, () => FoundPage> };

export type LoadedWords = LoadedIndex & {
  readonly course: CourseId;
  readonly summaries: ReadonlyMap<PageKey, string>;
};

/** All that is at hand to be searched: titles at once, the words of courses as they come. */
export type Loaded = { readonly titles: LoadedTitles; readonly words: readonly LoadedWords[] };
