import { expect, test } from 'vitest';
import { plainLesson } from '#search/plain-text.ts';

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
`;

test('the headings are told apart from the text', () => {
  expect(plainLesson(lesson).headings).toEqual(['Что важно знать', 'Мельче']);
});

test('the text has the words that a reader sees and none of the marks', () => {
  expect(plainLesson(lesson).text).toBe(
    'Вы отвечаете на звонок. Это ссылка и клиента, а ещё «слово» код. На приёме. первый пункт второй пункт по порядку цитата',
  );
});

test('a dash in the text stays a dash', () => {
  expect(plainLesson('Услуга - по запросу — всегда.').text).toBe('Услуга - по запросу — всегда.');
});

test('an unfinished tag does no harm', () => {
  expect(plainLesson('текст <Term id="a').text).toBe('текст <Term id="a');
});
