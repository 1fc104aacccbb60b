import { expect, test } from 'vitest';
import { nearest } from '#catalogue/nearest.ts';

test.each([
  ['minuts', 'minutes'],
  ['Title', 'title'],
  ['sumary', 'summary'],
])('%s was probably meant as %s', (word, meant) => {
  expect(nearest(word, ['title', 'minutes', 'summary'])).toBe(meant);
});

test('a word that is far from every known one has no nearest', () => {
  expect(nearest('author', ['title', 'minutes', 'summary'])).toBeUndefined();
});

test('of several the nearest is meant', () => {
  expect(nearest('usluha', ['uslugi-i', 'usluga'])).toBe('usluga');
});
