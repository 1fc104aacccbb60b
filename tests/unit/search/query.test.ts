import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type Source } from '#search/build-index.ts';
import { searchIn } from '#search/query.ts';

const lesson = (name: string, parts: Partial<Source & { kind: 'lesson' }> = {}): Source => ({
  kind: 'lesson',
  title: name,
  where: '',
  url: `courses/kc-01/${name}.html`,
  snippet: '',
  headings: [],
  text: '',
  ...parts,
});
const term = (title: string, snippet = ''): Source => ({
  kind: 'term',
  title,
  where: '',
  url: `glossary/${title}.html`,
  snippet,
});

const through = (sources: readonly Source[]) => {
  const search = searchIn(JSON.parse(JSON.stringify(buildIndex(sources))));
  return (query: string): readonly string[] => search(query).map(({ title }) => title);
};

const find = through([
  lesson('Первый урок', { text: 'В приёмной лежит образец заявления, и ошибок стало меньше.' }),
  lesson('Второй урок', { headings: ['Как читать ссылки'], text: 'Клиент звонит дважды.' }),
  term('Клиентский путь', 'Последовательность шагов клиента.'),
  term('Жизненная ситуация', 'Событие, после которого нужны услуги.'),
  term('Клиентский опыт', 'Впечатления за всю историю отношений.'),
]);

describe('a word is found in any form', () => {
  test.each([
    ['клиентского пути', 'Клиентский путь'],
    ['КЛИЕНТСКИМ ОПЫТОМ', 'Клиентский опыт'],
    ['опыт', 'Клиентский опыт'],
    ['жизненных ситуаций', 'Жизненная ситуация'],
    ['ошибка', 'Первый урок'],
    ['приемная', 'Первый урок'],
    ['приёмная', 'Первый урок'],
    ['ссылок', 'Второй урок'],
    ['впечатление', 'Клиентский опыт'],
  ])('«%s» finds %s', (query, title) => {
    expect(find(query)[0]).toBe(title);
  });
});

describe('while the last word is being typed', () => {
  const word = 'жизненная';
  test.each([...word].map((_, letters) => word.slice(0, letters + 1)).slice(1))('«%s» finds the term', (start) => {
    expect(find(start)).toContain('Жизненная ситуация');
  });

  test('a word of the text is found by its beginning', () => {
    expect(find('образ')).toEqual(['Первый урок']);
    expect(find('последовательнос')).toEqual(['Клиентский путь']);
  });

  test('only the last word may be unfinished', () => {
    expect(find('ситуа клиентский')).not.toContain('Жизненная ситуация');
  });
});

describe('order', () => {
  const text = 'слово '.repeat(50);
  const ordered = through([
    lesson('в тексте', { text }),
    lesson('в заголовке', { headings: ['Длинный заголовок, в нём есть одно слово и многое другое'], text: 'и ещё' }),
    term('Слово'),
    lesson('Слово среди многих других в названии урока'),
    term('другое', text),
  ]);

  test('is title, term, heading, then text', () => {
    expect(ordered('слова').slice(0, 3)).toEqual([
      'Слово среди многих других в названии урока',
      'Слово',
      'в заголовке',
    ]);
    expect(ordered('слова')).toHaveLength(5);
  });

  test('what has every word leaves out what has only one', () => {
    expect(find('клиентский опыт')).toEqual(['Клиентский опыт']);
  });

  test('where nothing has every word, what has most of them is shown', () => {
    expect(find('жизненная ситуация тыквы')).toEqual(['Жизненная ситуация']);
  });
});

describe('hostile queries', () => {
  test.each([
    '',
    ' \n\t',
    '*',
    '**',
    '+',
    '-',
    '~',
    '^',
    ':',
    'title:',
    'title:опыт^',
    'опыт~99999999',
    '+опыт -путь',
    '\\',
    '"',
    '(((',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString valueOf hasOwnProperty',
    '🎉',
    '👨‍👩‍👧‍👦 семья',
    '\ud800',
    '\u0000',
    'и в на',
    'а',
    '%D0%BF',
  ])('«%s» throws nothing', (query) => {
    expect(Array.isArray(find(query))).toBe(true);
  });

  test('signs of a query language have no meaning', () => {
    expect(find('+опыт^2 :~*')).toEqual(find('опыт'));
    expect(find('оп*т')).not.toContain('Жизненная ситуация');
  });

  test('nothing is found by nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('🎉')).toEqual([]);
  });

  test.each(['опыт '.repeat(2000), 'щ'.repeat(10_000), 'а б '.repeat(2500), '*'.repeat(10_000)])(
    '10,000 characters are answered at once',
    (query) => {
      const start = performance.now();
      find(query);
      expect(performance.now() - start).toBeLessThan(200);
    },
  );

  test('whatever is typed gets an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(find(query))));
  });
});

test('an index of nothing finds nothing', () => {
  expect(through([])('услуга')).toEqual([]);
});

test('a document is told with its address and what is shown of it', () => {
  const search = searchIn(buildIndex([term('Клиент', 'Тот, кто обратился.')]));
  expect(search('клиенты')).toEqual([
    { kind: 'term', title: 'Клиент', where: '', url: 'glossary/Клиент.html', snippet: 'Тот, кто обратился.' },
  ]);
});
