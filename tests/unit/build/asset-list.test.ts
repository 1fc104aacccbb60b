import { expect, test } from 'vitest';
import { assetList, isPortableName } from '#build/asset-list.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (...paths: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(paths.map((path) => [path, bytes('123456789')]));

test('a file is listed with its size and the checksum that zip archives use', () => {
  // The check value of CRC-32/ISO-HDLC.
  expect(assetList(files('a.css'))).toEqual([{ path: 'a.css', size: 9, crc32: 'cbf43926' }]);
});

test('a checksum is always eight digits', () => {
  expect(assetList(new Map([['empty.txt', bytes('')]]))).toEqual([{ path: 'empty.txt', size: 0, crc32: '00000000' }]);
});

test.each([
  ['courses/kc-01.html', 'kc-01'],
  ['courses/kc-01.json', 'kc-01'],
  ['courses/kc-01/urok.html', 'kc-01'],
  ['courses/kc-01/images/a.png', 'kc-01'],
  ['courses.html', undefined],
  ['courses/note.txt', undefined],
  ['glossary/kc-01.html', undefined],
])('%s belongs to the course %s', (path, course) => {
  expect(assetList(files(path))[0]?.course).toBe(course);
});

test('the list is sorted, whatever order the files come in, and does not name itself', () => {
  const paths = (list: ReturnType<typeof assetList>): readonly string[] => list.map(({ path }) => path);
  expect(paths(assetList(files('b.html', 'assets.json', 'a/b.js', 'B.html')))).toEqual(['B.html', 'a/b.js', 'b.html']);
});

test.each(['урок.html', 'a b.html', 'a#b.html', 'a%20b.png', 'é.png'])('%s is no name for an LMS', (name) => {
  expect(isPortableName(name)).toBe(false);
});

test('names that Vite and Astro make are good', () => {
  expect(isPortableName('_astro/L.astro_astro_type_script_index_0_lang.a_8jG3x1.js')).toBe(true);
});
