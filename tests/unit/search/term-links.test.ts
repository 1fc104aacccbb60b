import { expect, test } from 'vitest';
import type { Term } from '#domain/glossary.ts';
import { id } from '#domain/ids.ts';
import { termLinks } from '#search/term-links.ts';

const termOf = (name: string, term: string, definition: string): Term => ({
  id: id(name),
  number: 1,
  term,
  group: id('g'),
  definition,
});

const terms = [
  termOf('klient', 'Клиент', 'Тот, кто обратился.'),
  termOf('put', 'Клиентский путь', 'Последовательность действий клиентов.'),
  termOf('karta', 'Карта клиентского пути', 'Описание шагов.'),
  termOf('opyt', 'Клиентский опыт', 'Итог всего, что было на клиентском пути.'),
];

test('a term is linked to those that its name or its definition speaks of, in any form', () => {
  expect(termLinks(terms)).toEqual([
    { from: 'put', to: 'klient' },
    { from: 'karta', to: 'put' },
    { from: 'opyt', to: 'put' },
  ]);
});

test('no term is linked to itself', () => {
  expect(termLinks([termOf('a', 'Клиент', 'Клиент есть клиент.')])).toEqual([]);
});
