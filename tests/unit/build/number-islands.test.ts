import { expect, test } from 'vitest';
import { numberIslands } from '#build/number-islands.ts';

const page = (first: string, second: string): string =>
  `<p>uid="x"</p><astro-island uid="${first}" ssr></astro-island><astro-island uid="${second}"></astro-island>`;

test('islands are numbered in the order of the page, whatever the machine called them', () => {
  expect(numberIslands(page('1OGFQO', 'Ez8q6'))).toBe(page('1', '2'));
  expect(numberIslands(page('other', 'names'))).toBe(page('1', '2'));
});

test('a page without islands stays as it is', () => {
  expect(numberIslands('<p>uid="x"</p>')).toBe('<p>uid="x"</p>');
});
