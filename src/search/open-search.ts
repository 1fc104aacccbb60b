import type { TitlesFile, WordsFile } from '#domain/search-files.ts';
import { type Answer, find } from './find.ts';
import { loadTitles } from './load-titles.ts';
import { loadWords } from './load-words.ts';
import type { Loaded } from './loaded.ts';
import { type Marker, markerOf } from './marker.ts';
import { snippetOf } from './snippet.ts';

/** All that a page needs of search, so that it can fetch it at once and late. */
export type Search = {
  /** The `most` best finds of any text that is typed. */
  readonly find: (query: string, most: number) => Answer;
  /** The same search in more words. */
  readonly with: (words: readonly WordsFile[]) => Search;
  /** Finds the stems of an answer in texts. */
  readonly marker: (stems: ReadonlySet<string>) => Marker;
  readonly snippet: (text: string, marker: Marker) => string;
};

const searchIn = (loaded: Loaded): Search => ({
  find: (query, most) => find(query, { loaded, most }),
  with: (words) => searchIn({ ...loaded, words: [...loaded.words, ...words.map(loadWords)] }),
  marker: markerOf,
  snippet: snippetOf,
});

/** Search in titles, headings and terms. `isPackage`: whether the pages stand in a course's package. */
export const openSearch = (titles: TitlesFile, isPackage: boolean): Search =>
  searchIn({ titles: loadTitles(titles, isPackage), words: [] });
