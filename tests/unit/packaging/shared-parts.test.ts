import { describe, expect, test } from 'vitest';
import { partIn } from '#domain/page-part.ts';
import { isPart, parted } from '#packaging/shared-parts.ts';

const outline = (current: string): string =>
  `<nav class="outline"><a href="a.html"${current === 'a' ? ' aria-current="page"' : ''}>A</a><a href="b.html"${
    current === 'b' ? ' aria-current="page"' : ''
  }>B</a></nav>`;

const page = (current: string, text: string): string => `<main><p>${text}</p>${outline(current)}</main>`;

/** The page as a browser has it once the scripts that stand for parts have run. */
const joined = (html: string, path: string): string => {
  const { html: without, files } = parted(html, path);
  const folder = path.replace(/[^/]+$/, '');
  return without.replace(
    /<script data-part src="([^"]+)"(?: data-here="([^"]*)")?><\/script>/g,
    (_, name: string, here?: string) => partIn(files.get(folder + name) ?? '', here) ?? '',
  );
};

describe('parts that pages have alike', () => {
  test('are one file for all pages, whichever of them it marks as the present one', () => {
    const one = parted(page('a', 'one'), 'courses/kc-01/a.html');
    const other = parted(page('b', 'other'), 'courses/kc-01/b.html');
    expect(one.html).not.toContain('outline');
    expect([...one.files.keys()]).toEqual([...other.files.keys()]);
    expect([...one.files.keys()].every(isPart)).toBe(true);
    expect(one.files).toEqual(other.files);
  });

  test('come back as they were, with the present page marked', () => {
    for (const current of ['a', 'b', 'neither']) {
      const html = page(current, 'text');
      expect(joined(html, 'courses/kc-01/c.html')).toBe(html);
    }
  });

  test('stay what they are where a template of JavaScript would take them for its own signs', () => {
    const html = `<p class="save-status">\`${'$'}{a}\` \\n</p>`;
    expect(joined(html, 'a.html')).toBe('<p class="save-status">&#96;&#36;{a}&#96; &#92;n</p>');
  });

  test('are looked for in vain in a page that has none', () => {
    expect(parted('<main><p>c</p></main>', 'a.html')).toEqual({ html: '<main><p>c</p></main>', files: new Map() });
  });
});

test('a text that is no part of a page is not taken for one', () => {
  expect(partIn('<!doctype html><title>Войдите</title>', undefined)).toBeUndefined();
});
