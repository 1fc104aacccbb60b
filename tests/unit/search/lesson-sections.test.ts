import { expect, test } from 'vitest';
import { sectionsOf } from '#search/lesson-sections.ts';

const lesson = `---
title: Услуга
---
<Situation>

Вы отвечаете на **звонок**.

</Situation>

## Что *важно* знать

<Definition term="usluga" />

Это [ссылка](https://example.org/a_b) и <Term id="klient">клиента</Term>, а ещё «слово» \`код\`.

<Example activity="d1" title="На приёме">

- первый пункт
- второй пункт

1. по порядку

</Example>

{/* заметка автора */}

### Мельче

> цитата

<Memo>

- запомнить

</Memo>
`;

test('a lesson is cut at its headings and its memo, in the words that a reader sees', () => {
  expect(sectionsOf(lesson)).toEqual([
    { heading: '', text: 'Вы отвечаете на звонок.' },
    {
      heading: 'Что важно знать',
      text: 'Это ссылка и клиента, а ещё «слово» код. На приёме. первый пункт второй пункт по порядку Мельче. цитата',
    },
    { heading: '#memo', text: 'запомнить' },
  ]);
});

test('what stands before any heading is a section, also where nothing does', () => {
  expect(sectionsOf('## Начало\n\nтекст')).toEqual([
    { heading: '', text: '' },
    { heading: 'Начало', text: 'текст' },
  ]);
  expect(sectionsOf('')).toEqual([{ heading: '', text: '' }]);
});

test('a dash in the text stays a dash', () => {
  expect(sectionsOf('Услуга - по запросу — всегда.')[0].text).toBe('Услуга - по запросу — всегда.');
});

test('an unfinished tag does no harm', () => {
  expect(sectionsOf('текст <Term id="a')[0].text).toBe('текст <Term id="a');
});
