import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { packageByOptions } from '#build/package-by-options.ts';
import type { PackageOptions } from '#build/package-options.ts';
import { copySchemas } from '#build/schemas.ts';
import { siteInFolder } from '#build/site-folder.ts';
import { readSiteCatalogue } from '#packaging/site-catalogue.ts';
import { schemas12, smallCourse, smallSite } from '#tests/support/small-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
const out = join(folder, 'new', 'out');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (track: string, options: Partial<PackageOptions> = {}, site = smallSite()) => {
  const catalogue = await readSiteCatalogue(site);
  const wanted = catalogue?.tracks.find(({ id }) => id === track);
  if (!catalogue || !wanted) throw new Error('the small site has no such track');
  const lines: string[] = [];
  const ticks = [1000, 2500];
  const done = await packageByOptions({
    site,
    catalogue,
    options: { track: wanted, course: undefined, each: false, format: 'scorm12', out, settings: {}, ...options },
    now: () => ticks.shift() ?? 0,
    print: (line) => lines.push(line),
  });
  return { done, lines };
};

test('a track is written as one zip, into a folder that is made, and said so', async () => {
  const { done, lines } = await run('u1');
  expect(done).toBe(true);
  expect(readdirSync(out)).toEqual(['track-u1-scorm12-v4.zip']);
  expect(lines).toEqual([expect.stringMatching(/track-u1-scorm12-v4\.zip: \d+ КБ, \d+ файл\S*, 1,5 с$/)]);
  expect(Object.keys(unzipSync(readFileSync(join(out, 'track-u1-scorm12-v4.zip'))))[0]).toBe('imsmanifest.xml');
});

test.each([
  ['one course', { course: smallCourse }],
  ['each course', { each: true }],
])('%s is written as a zip of its own', async (_, options) => {
  expect((await run('u1', options)).done).toBe(true);
  expect(readdirSync(out)).toEqual(['kc-01-m1-2-3-u1-scorm12-v4.zip']);
});

test('a course that the track does not need is not packaged', async () => {
  expect(await run('u2', { course: smallCourse })).toEqual({
    done: false,
    lines: ['Траектория u2 не требует ни одного модуля курса kc-01: пакет не нужен.'],
  });
});

test('a track without anything written yet gives nothing, and says so', async () => {
  expect(await run('u2')).toEqual({ done: false, lines: ['Модули траектории u2 ещё не написаны: собирать нечего.'] });
});

test('a site that does not fit is named with its files', async () => {
  const { done, lines } = await run('u1', {}, smallSite({ 'courses/kc-01/podhod.html': undefined }));
  expect(done).toBe(false);
  expect(lines.join()).toContain('npm run build и повторите:\n  courses/kc-01/podhod.html');
});

test('a package whose manifest the standard refuses is not written, and the line is named', async () => {
  const name = 'adlcp_rootv1p2.xsd';
  const schema = new TextDecoder().decode(schemas12.get(name)).replace('"sco"', '"SCO"');
  const { done, lines } = await run('u1', {}, smallSite({ [`packaging/scorm12/${name}`]: schema }));
  expect(done).toBe(false);
  expect(existsSync(out)).toBe(false);
  expect(lines.join()).toMatch(
    /^u1: пакет не собран, схема стандарта не принимает манифест:\n {2}imsmanifest\.xml, строка \d+: .*scormtype.*course\.yaml/s,
  );
});

test('a folder without a built site is no site', () => expect(siteInFolder(folder)).toBeUndefined());

test('the build copies the genuine schemas to where packages take them from', () => {
  copySchemas(folder);
  for (const [name, bytes] of schemas12) {
    expect(new Uint8Array(readFileSync(join(folder, 'packaging/scorm12', name)))).toEqual(bytes);
  }
});
