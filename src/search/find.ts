import { anchorsOf } from './heading-anchor.ts';
import { headingText } from './heading-text.ts';
import type { Loaded } from './loaded.ts';
import { inRussianLayout } from './other-layout.ts';
import { type RankedPage, rankPages } from './rank-pages.ts';
import { stemOf, tellsSomething, wordsOf } from './text-pipeline.ts';

/** Where the text stands that a snippet is taken from. */
export type Passage = { readonly course: string; readonly lesson: string; readonly section: number };

/** What is shown of a page that was found. */
export type Find = {
  readonly kind: 'lesson' | 'memo' | 'term' | 'quiz';
  readonly title: string;
  readonly where: string;
  /** From the site's root, with the anchor of the section that answers best. */
  readonly url: string;
  /** The heading of that section. */
  readonly heading?: string | undefined;
  /** Summary, definition or topics; empty while the words of its course are not loaded. */
  readonly text: string;
  /** Given where the words were found in the text rather than in the title. */
  readonly passage?: Passage | undefined;
};

/** The best finds of a query. */
export type Answer = {
  /** How many pages answer. */
  readonly total: number;
  /** What was answered, where the query only made sense under the other keyboard layout. */
  readonly corrected?: string | undefined;
  readonly finds: readonly Find[];
  /** All stems that were meant, to be marked in snippets. */
  readonly stems: ReadonlySet<string>;
};

const mostCharacters = 200;
const mostWords = 10;

/** What is searched, and how many finds are wanted of it. */
type Searched = { readonly loaded: Loaded; readonly most: number };

/** Words to look for; a query of function words alone is taken at its word. */
const asked = (query: string) => {
  const words = [...new Set(wordsOf(query.slice(0, mostCharacters)).slice(0, mostWords))];
  const telling = words.filter(tellsSomething);
  const wanted = telling.length > 0 ? telling : words;
  return wanted.map((word, place) => ({ word, stem: stemOf(word), isLast: place === wanted.length - 1 }));
};

const findOf = ({ page: key, section }: RankedPage, { titles, words }: Loaded): readonly Find[] => {
  const page = titles.pages.get(key)?.();
  if (!page) return [];
  const { kind, title, where, lesson } = page;
  const text = page.text || (words.map(({ summaries }) => summaries.get(key)).find(Boolean) ?? '');
  if (section === undefined || !lesson) return [{ kind, title, where, url: page.url, text }];
  const passage: Passage = { course: lesson.course, lesson: lesson.id, section };
  const heading = page.headings[section - 1];
  if (heading === undefined) return [{ kind, title, where, url: page.url, text, passage }];
  const url = `${page.url}#${anchorsOf(page.headings)[section - 1]}`;
  const isMemo = heading === '#memo';
  return [{ kind: isMemo ? 'memo' : kind, title, where, url, text, passage, heading: headingText(heading) }];
};

const answerTo = (query: string, { loaded, most }: Searched): Answer => {
  const { pages, stems } = rankPages(asked(query), loaded);
  return { total: pages.length, finds: pages.slice(0, most).flatMap((page) => findOf(page, loaded)), stems };
};

/** Finds pages, best first. Any text may be asked for: no sign in it has a meaning. */
export const find = (query: string, searched: Searched): Answer => {
  const answer = answerTo(query, searched);
  const corrected = inRussianLayout(query.slice(0, mostCharacters));
  if (answer.finds.length > 0 || corrected === query.slice(0, mostCharacters).toLowerCase()) return answer;
  const second = answerTo(corrected, searched);
  return second.finds.length > 0 ? { ...second, corrected: corrected.trim() } : answer;
};
