import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildTitles } from '#search/build-titles.ts';
import { buildWords } from '#search/build-words.ts';
import { sectionsOf } from '#search/lesson-sections.ts';
import { openSearch } from '#search/open-search.ts';
import { realSearchSources } from '#tests/support/real-search.ts';

const sources = realSearchSources();
const titles = buildTitles(sources);
const search = openSearch(JSON.parse(JSON.stringify(titles)), false).with([...buildWords(sources).values()]);

const fixture = <Value>(name: string): Value =>
  parse(readFileSync(new URL(`../../fixtures/${name}.yaml`, import.meta.url), 'utf8'));

/** The first three pages found: `kc-01/klient` for a lesson, `klient` for a term. */
const firstThree = (query: string): readonly string[] =>
  search.find(query, 3).finds.map(({ url }) => url.replace(/^(?:courses|glossary)\//, '').replace(/\.html.*/, ''));

describe('the case forms of the 25 terms', () => {
  const forms = fixture<Readonly<Record<string, readonly string[]>>>('term-forms');

  test('are written for every term', () => {
    expect(Object.keys(forms).sort()).toEqual(sources.terms.map(({ id }) => String(id)).sort());
  });

  test('find their term or the lesson that defines it among the first three, 98 of 100 at the least', () => {
    const pagesOf = (term: string): readonly string[] => {
      const taught = titles.terms.find(({ id }) => id === term)?.taught;
      return taught ? [term, `${taught.course}/${taught.lesson}`] : [term];
    };
    const all = Object.entries(forms).flatMap(([term, own]) => own.map((form) => ({ form, pages: pagesOf(term) })));
    const lost = all.filter(({ form, pages }) => !firstThree(form).some((page) => pages.includes(page)));
    expect(lost.length / all.length, JSON.stringify(lost)).toBeLessThanOrEqual(0.02);
  });
});

describe('queries that were not used to tune the search', () => {
  const queries = fixture<readonly { readonly q: string; readonly pages: readonly string[] }[]>('unseen-queries');
  const answered = (most: number): number =>
    queries.filter(({ q, pages }) =>
      firstThree(q)
        .slice(0, most)
        .some((page) => pages.includes(page)),
    ).length / queries.length;

  test('are answered among the first three, 92 of 100 at the least', () => {
    expect(answered(3)).toBeGreaterThanOrEqual(0.92);
  });

  test('are answered by the very first find, 88 of 100 at the least', () => {
    expect(answered(1)).toBeGreaterThanOrEqual(0.88);
  });

  test('name pages that exist', () => {
    const urls = new Set<string>([
      ...titles.terms.map(({ id }) => id),
      ...titles.courses.flatMap(({ id, lessons, quizzes }) =>
        [...lessons, ...quizzes].map((page) => `${id}/${page.id}`),
      ),
    ]);
    expect(queries.flatMap(({ pages }) => pages).filter((page) => !urls.has(page))).toEqual([]);
  });
});

test('of a question, only its topic is found: no words of it and no answers', () => {
  const written = JSON.stringify([titles, [...buildWords(sources).values()]]);
  for (const { bank } of sources.quizzes) for (const { text } of bank) expect(written).not.toContain(text);
});

test('no mark of the authors reaches the index', () => {
  for (const [lesson, mdx] of sources.texts) {
    for (const { text } of sectionsOf(mdx)) expect(text, lesson).not.toMatch(/[<>{}*`]|\bterm=|\bid=/);
  }
});
