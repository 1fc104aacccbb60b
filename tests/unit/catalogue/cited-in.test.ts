import { expect, test } from 'vitest';
import { citedIn } from '#catalogue/cited-in.ts';

test('a text names its terms, linked or quoted, and its norms, each once', () => {
  const body = [
    '<Definition term="klient" />',
    'Это <Term id="usluga">услуга</Term>, и ещё раз <Term id="usluga">услуги</Term>.',
    '<InLaw norm="59-fz">',
    'Отвечают в срок.',
    '</InLaw>',
    '`<Term id="process">` в коде ничего не называет.',
  ].join('\n\n');
  expect(citedIn(body)).toEqual({ terms: ['usluga', 'klient'], norms: ['59-fz'] });
});

test('a text without references names nothing', () => {
  expect(citedIn('## Заголовок\n\nТекст.')).toEqual({ terms: [], norms: [] });
});
