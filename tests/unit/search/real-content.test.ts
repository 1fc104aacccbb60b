import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonsOf } from '#domain/course.ts';
import { buildIndex, type Source } from '#search/build-index.ts';
import { plainLesson } from '#search/plain-text.ts';
import { searchIn } from '#search/query.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const { courses, terms } = realCatalogue();

const textOf = (course: string, lesson: string): string => {
  const folder = new URL(`../../../courses/${course}/`, import.meta.url);
  const file = readdirSync(folder).find((name) => name.replace(/^\d+-/, '') === `${lesson}.mdx`);
  return readFileSync(new URL(file ?? '', folder), 'utf8');
};

const sources: readonly Source[] = [
  ...courses.flatMap(lessonsOf).map(
    ({ course, id, title, summary }): Source => ({
      kind: 'lesson',
      title,
      where: '',
      url: `courses/${course}/${id}.html`,
      snippet: summary,
      ...plainLesson(textOf(course, id)),
    }),
  ),
  ...terms.map(
    ({ id, term, definition }): Source => ({
      kind: 'term',
      title: term,
      where: '',
      url: `glossary/${id}.html`,
      snippet: definition,
    }),
  ),
];
const search = searchIn(buildIndex(sources));
const termsFor = (query: string): readonly string[] =>
  search(query).flatMap(({ kind, title }) => (kind === 'term' ? [title] : []));

describe('every term of the glossary', () => {
  test.each(terms.map(({ term }) => term))('«%s» is the first term found by its name', (term) => {
    expect(termsFor(term)[0]).toBe(term);
  });
});

test.each([
  ['жизненными ситуациями', 'Жизненная ситуация'],
  ['клиентских сегментов', 'Клиентский сегмент'],
  ['цифровыми сервисами', 'Цифровой сервис'],
  ['карт клиентских путей', 'Карта клиентского пути'],
  ['удовлетворённостью клиентов', 'Удовлетворенность клиента'],
  ['сферами жизни', 'Сфера жизни'],
  ['проактивному предоставлению', 'Проактивное предоставление услуг'],
  ['внутренних клиентов', 'Внутренний клиент'],
])('«%s» finds the term %s', (query, term) => {
  expect(termsFor(query)).toContain(term);
});

test.each([
  ['услугами и функциями', 'courses/kc-01/usluga-funkciya.html'],
  ['предпринимателей', 'courses/kc-01/biznes.html'],
  ['разовой акцией', 'courses/kc-01/koncepciya.html'],
  ['цепочку шагов', 'courses/kc-01/process.html'],
])('«%s» finds the lesson %s', (query, url) => {
  expect(search(query).map((found) => found.url)).toContain(url);
});

test('no mark of the authors reaches the index', () => {
  for (const source of sources) {
    if (source.kind === 'lesson') expect(source.text).not.toMatch(/[<>{}*`]|\bterm=|\bid=/);
  }
});
