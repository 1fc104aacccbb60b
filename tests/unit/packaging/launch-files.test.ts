import { describe, expect, test } from 'vitest';
import type { PackageFormat } from '#packaging/formats.ts';
import { hastened, isForeign, launching } from '#packaging/launch-files.ts';

const scripts: Readonly<Record<string, string>> = {
  '_astro/boot-scorm.A1-b.js': 'import{a}from"./boot-launch.B_2.js";import"./lesson.C3.js";import("./late.D4.js")',
  '_astro/boot-xapi.E5.js': 'import{a}from"./lesson.C3.js"',
  '_astro/boot-launch.B_2.js': 'export const a=1',
  '_astro/lesson.C3.js': 'export{b}from"./deep.F6.js"',
  '_astro/deep.F6.js': '',
  '_astro/late.D4.js': '',
};

const site = {
  list: Object.keys(scripts).map((path) => ({ path, size: 1, crc32: '00000000' })),
  read: (path: string) => new TextEncoder().encode(scripts[path]),
};

const outline = 'courses/kc-01.json';
const launchingIn = (format: PackageFormat) => launching(site, format, outline);

describe('what the first page of a package asks for at once', () => {
  test('is what connects it with its LMS, with all that is imported before it runs', async () => {
    expect(await launchingIn('scorm2004')).toEqual({
      first: '_astro/boot-launch.B_2.js',
      scripts: ['boot-scorm.A1-b', 'boot-launch.B_2', 'lesson.C3', 'deep.F6'].map((name) => `_astro/${name}.js`),
      data: [outline],
    });
    expect(await launchingIn('cmi5')).toEqual({
      first: undefined,
      scripts: ['boot-xapi.E5', 'lesson.C3', 'deep.F6'].map((name) => `_astro/${name}.js`),
      data: [outline],
    });
  });

  test('is nothing for a web server', async () => {
    expect(await launchingIn('web')).toEqual({ scripts: [], data: [] });
  });

  test('stands in its head, but for what stands there already', async () => {
    const head = '<link rel="modulepreload" href="../_astro/lesson.C3.js"><title>a</title>';
    const html = hastened(head, 'courses/kc-01.html', await launchingIn('scorm12'));
    expect(html).toBe(
      [
        '<link rel="modulepreload" href="../_astro/lesson.C3.js">',
        '<script type="module" async src="../_astro/boot-launch.B_2.js"></script>',
        '<link rel="modulepreload" href="../_astro/boot-scorm.A1-b.js">',
        '<link rel="modulepreload" href="../_astro/deep.F6.js">',
        '<link rel="preload" as="fetch" crossorigin href="../courses/kc-01.json">',
        '<title>a</title>',
      ].join(''),
    );
  });
});

test('a package leaves out what connects with other kinds of LMS', () => {
  const foreign = (format: PackageFormat) => Object.keys(scripts).filter(isForeign(format));
  expect(foreign('scorm12')).toEqual(['_astro/boot-xapi.E5.js']);
  expect(foreign('xapi')).toEqual(['_astro/boot-scorm.A1-b.js']);
  expect(foreign('web')).toEqual(['_astro/boot-scorm.A1-b.js', '_astro/boot-xapi.E5.js']);
});
