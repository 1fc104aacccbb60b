import { describe, expect, test } from 'vitest';
import { assetList } from '#build/asset-list.ts';
import { offlineLists } from '#build/offline-lists.ts';
import type { Site } from '#packaging/site.ts';

const texts: Readonly<Record<string, string>> = {
  'index.html': '<a href="courses/kc-01.html">1</a>',
  'offline.html': '<p>offline</p>',
  'hr.html': '<p>desk</p>',
  'courses/kc-01.html': '<a href="kc-01/one.html">1</a><a href="../hr.html">desk</a>',
  'courses/kc-01.json': '{}',
  'courses/kc-01/one.html': '<script type="module" src="../../_astro/page.abc.js"></script>',
  'courses/kc-02.html': '<p>planned</p>',
  '_astro/page.abc.js': 'import("./late.def.js")',
  '_astro/late.def.js': 'export {}',
  '_astro/desk.ghi.js': 'export {}',
};

const siteWith = (changes: Readonly<Record<string, string>> = {}): Site => {
  const utf8 = new TextEncoder();
  const files = new Map(Object.entries({ ...texts, ...changes }).map(([path, text]) => [path, utf8.encode(text)]));
  return { list: assetList(files), read: (path) => files.get(path) };
};

const listOf = async (site: Site) => (await offlineLists(site)).lists.get('courses/kc-01/offline.json');

describe('what is downloaded of a course', () => {
  test('is the course, what its pages need, and the page that says that there is no network', async () => {
    const paths = (await listOf(siteWith()))?.files.map(({ path }) => path);
    expect(paths).toEqual([
      '_astro/late.def.js',
      '_astro/page.abc.js',
      'courses/kc-01.html',
      'courses/kc-01.json',
      'courses/kc-01/one.html',
      'index.html',
      'offline.html',
    ]);
  });

  test('leaves out the book, which is the whole course once more', async () => {
    const paths = (await listOf(siteWith({ 'courses/kc-01/book.html': '<p>book</p>' })))?.files.map(({ path }) => path);
    expect(paths).not.toContain('courses/kc-01/book.html');
    expect(paths).toContain('courses/kc-01/one.html');
  });

  test('weighs each file once, texts as they are compressed for the line', async () => {
    const long = 'word '.repeat(1000);
    const { lists, weights } = await offlineLists(siteWith({ 'courses/kc-01/one.html': long, 'index.html': '' }));
    const { files = [], transfer } = lists.get('courses/kc-01/offline.json') ?? {};
    expect([...weights.keys()].sort()).toEqual(files.map(({ path }) => path));
    expect(weights.get('courses/kc-01/one.html')).toBeLessThan(100);
    expect(transfer).toBe([...weights.values()].reduce((sum, size) => sum + size, 0));
  });

  test('a course without lessons has no list', async () => {
    expect([...(await offlineLists(siteWith())).lists.keys()]).toEqual(['courses/kc-01/offline.json']);
  });

  test('has another version once any of it changes, and the same one otherwise', async () => {
    const first = (await listOf(siteWith()))?.version;
    expect((await listOf(siteWith()))?.version).toBe(first);
    expect((await listOf(siteWith({ 'hr.html': '<p>other</p>' })))?.version).toBe(first);
    expect((await listOf(siteWith({ '_astro/late.def.js': 'export { }' })))?.version).not.toBe(first);
  });
});
