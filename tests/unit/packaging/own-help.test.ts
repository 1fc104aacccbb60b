import { expect, test } from 'vitest';
import { id } from '#domain/ids.ts';
import { withOwnHelp } from '#packaging/own-help.ts';

const texts = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const given = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const own = withOwnHelp(given, id('kc-01'));
  return Object.fromEntries([...own].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};

test('pages of help take the name of their course, and every link follows', () => {
  expect(
    texts({
      'courses/kc-01/a.html': '<a href="../../help/b.html#c">d</a> <a href="e.html">f</a>',
      'help/b.html':
        '<a href="b.html">g</a> <a href="#c">h</a> <a href="i.html?j#k">l</a> <a href="../favicon.svg">m</a>',
      'help/i.html': '<a href="../courses/kc-01.html">n</a>',
      'favicon.svg': '<svg/>',
    }),
  ).toEqual({
    'courses/kc-01/a.html': '<a href="../../help/kc-01-b.html#c">d</a> <a href="e.html">f</a>',
    'help/kc-01-b.html':
      '<a href="kc-01-b.html">g</a> <a href="#c">h</a> <a href="kc-01-i.html?j#k">l</a> <a href="../favicon.svg">m</a>',
    'help/kc-01-i.html': '<a href="../courses/kc-01.html">n</a>',
    'favicon.svg': '<svg/>',
  });
});

test('links to help follow in parts that pages share, too', () => {
  const part = 'courses/kc-01/part.0a1b2c3d.js';
  expect(texts({ [part]: '(…)(`<a href="../../help/b.html">c</a>`)', 'help/b.html': '' })[part]).toBe(
    '(…)(`<a href="../../help/kc-01-b.html">c</a>`)',
  );
});

test('links to other sites stay as they are', () => {
  const page = { 'a.html': '<a href="https://example.ru/help/b.html">c</a>' };
  expect(texts(page)).toEqual(page);
});
