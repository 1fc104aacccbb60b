import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortTitle } from '#packaging/title.ts';

test('a title of 92 characters is left whole', () => {
  const title = 'а'.repeat(92);
  expect(shortTitle(title)).toBe(title);
});

test('a longer title is cut after a word', () => {
  const title = `${'слово '.repeat(15)}конец`;
  expect(shortTitle(title)).toBe(`${'слово '.repeat(15).trim()}…`);
});

test('no punctuation stands before the ellipsis', () => {
  expect(shortTitle(`${'а'.repeat(80)}, ${'б'.repeat(40)}`)).toBe(`${'а'.repeat(80)}…`);
});

test('a word that is too long by itself is cut inside', () => {
  expect(shortTitle('а'.repeat(200))).toBe(`${'а'.repeat(91)}…`);
});

test('no title is longer than 92 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => [...shortTitle(title)].length <= 92),
  );
});
