import type { Term } from '#domain/glossary.ts';
import { id } from '#domain/ids.ts';
import { buildTitles } from '#search/build-titles.ts';
import { buildWords } from '#search/build-words.ts';
import { openSearch, type Search } from '#search/open-search.ts';
import { courseOf, lessonOf, moduleOf } from './courses.ts';

export type WrittenLesson = { readonly title: string; readonly summary?: string; readonly text?: string };

/** Search over one course of the lessons, called `l1`, `l2` …, and terms with their definitions, called `t1` … */
export const smallSearch = (
  lessons: readonly WrittenLesson[],
  terms: readonly (readonly [term: string, definition: string])[] = [],
): Search => {
  const written = lessons.map(({ title, summary = '' }, at) => lessonOf(`l${at + 1}`, { title, summary }));
  const sources = {
    courses: [courseOf('kc-01', [moduleOf('kc-01-1', { lessons: written })])],
    terms: terms.map(
      ([term, definition], at): Term => ({ id: id(`t${at + 1}`), number: at + 1, term, group: id('g'), definition }),
    ),
    termGroups: [{ id: id<Term['group']>('g'), title: 'Группа' }],
    quizzes: [],
    definitions: new Map(),
    texts: new Map(lessons.map(({ text = '' }, at) => [`kc-01/l${at + 1}`, text])),
  };
  // As it is fetched: nothing but JSON.
  const [titles, words] = [buildTitles(sources), [...buildWords(sources).values()]];
  return openSearch(JSON.parse(JSON.stringify(titles)), false).with(JSON.parse(JSON.stringify(words)));
};
