import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallSearch } from '#tests/support/small-search.ts';

const search = smallSearch(
  [
    { title: 'Первый урок', text: 'В приёмной лежит образец заявления, и ошибок стало меньше.' },
    { title: 'Второй урок', text: 'Клиент звонит дважды.\n\n## Как читать ссылки\n\nПо порядку.' },
    { title: 'Третий урок', text: 'Начало.\n\n<Memo>\n\nСначала срок.\n\n</Memo>' },
  ],
  [
    ['Клиентский путь', 'Последовательность шагов клиента.'],
    ['Жизненная ситуация', 'Событие, после которого нужны услуги.'],
    ['Клиентский опыт', 'Впечатления за всю историю отношений.'],
  ],
);
const find = (query: string): readonly string[] => search.find(query, 30).finds.map(({ title }) => title);

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

  test('a word of the same family is found, too', () => {
    expect(find('ошибиться')[0]).toBe('Первый урок');
  });
});

describe('while the last word is being typed', () => {
  const word = 'жизненная';
  test.each([...word].map((_, letters) => word.slice(0, letters + 1)))('«%s» finds the term', (start) => {
    expect(find(start)).toContain('Жизненная ситуация');
  });

  test('a word of the text is found by its beginning', () => {
    expect(find('образ')).toEqual(['Первый урок']);
    expect(find('последовательнос')).toEqual(['Клиентский путь']);
  });

  test('a letter or two are looked for in titles alone', () => {
    expect(find('кл')).not.toContain('Второй урок');
    expect(find('кл')).toContain('Клиентский путь');
    expect(find('кли')).toContain('Второй урок');
  });

  test('only the last word may be unfinished', () => {
    expect(find('ситу клиентский')).not.toContain('Жизненная ситуация');
  });
});

describe('one slip of the hand', () => {
  test.each(['жизненая ситуация', 'жизненная ситауция', 'жизнемная ситуация', 'жизненнная ситуация'])(
    '«%s» finds the term all the same',
    (query) => {
      expect(find(query)[0]).toBe('Жизненная ситуация');
    },
  );

  test('is not looked for where a word is known', () => {
    expect(find('ситуация')).toEqual(['Жизненная ситуация']);
  });

  test('two slips are another word', () => {
    expect(find('жузнинная')).toEqual([]);
  });
});

describe('a query under the wrong keyboard layout', () => {
  test.each([
    ['rkbtyncrbq genm', 'Клиентский путь', 'клиентский путь'],
    [';bpytyyfz cbnefwbz', 'Жизненная ситуация', 'жизненная ситуация'],
    ['CCSKRB', 'Второй урок', 'ссылки'],
  ])('«%s» finds %s and says what was answered', (query, title, corrected) => {
    const answer = search.find(query, 9);
    expect(answer.finds[0]?.title).toBe(title);
    expect(answer.corrected).toBe(corrected);
  });

  test('is left as it is when that makes no sense either', () => {
    expect(search.find('qqqq', 9)).toMatchObject({ total: 0, finds: [] });
    expect(search.find('qqqq', 9).corrected).toBeUndefined();
  });
});

describe('order', () => {
  const text = 'слово '.repeat(50);
  const ordered = smallSearch(
    [
      { title: 'в тексте', text },
      { title: 'в заголовке', text: 'и ещё\n\n## Длинный заголовок, в нём есть одно слово и многое другое' },
      { title: 'Слово среди многих других в названии урока' },
      { title: 'Слово' },
    ],
    [
      ['другое', text],
      ['Слово', 'иное'],
      ['Слово среди многих других в названии термина', 'иное'],
    ],
  );

  test('is title, term, heading, then text; whoever asks for a whole name means it', () => {
    const urls = ordered.find('слова', 9).finds.map(({ url }) => url);
    expect(urls.slice(0, 5)).toEqual([
      'courses/kc-01/l4.html',
      'glossary/t2.html',
      'courses/kc-01/l3.html',
      'glossary/t3.html',
      'courses/kc-01/l2.html#длинный-заголовок-в-нём-есть-одно-слово-и-многое-другое',
    ]);
    expect(new Set(urls.slice(5))).toEqual(new Set(['courses/kc-01/l1.html', 'glossary/t1.html']));
  });

  test('where nothing has every word, what has most of them is shown', () => {
    expect(find('жизненная ситуация тыквы')).toEqual(['Жизненная ситуация']);
  });

  test('a find leads to the section that answers, and a memo says that it is one', () => {
    expect(search.find('ссылки', 1).finds[0]).toMatchObject({
      kind: 'lesson',
      url: 'courses/kc-01/l2.html#как-читать-ссылки',
      heading: 'Как читать ссылки',
    });
    expect(search.find('памятка срок', 1).finds[0]).toMatchObject({ kind: 'memo', url: 'courses/kc-01/l3.html#memo' });
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
    '[а-я]+$',
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
    expect(find('+опыт^2 :~*')).toEqual(find('опыт 2'));
    expect(find('оп*т')).not.toContain('Жизненная ситуация');
  });

  test('nothing is found by nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('🎉')).toEqual([]);
  });

  test.each(['опыт '.repeat(2000), 'опыт путь ситуация '.repeat(530), `опыт${' '.repeat(10_000)}`])(
    'of 10,000 characters the first are answered',
    (query) => {
      expect(find(query)).toContain('Клиентский опыт');
    },
  );

  test('whatever is typed gets an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(find(query))));
  });
});

test('an index of nothing finds nothing', () => {
  expect(smallSearch([]).find('услуга', 9)).toEqual({ total: 0, finds: [], stems: new Set() });
});

test('no more finds are made than are wanted, and all are counted', () => {
  const answer = search.find('урок', 2);
  expect(answer.finds).toHaveLength(2);
  expect(answer.total).toBe(3);
});
