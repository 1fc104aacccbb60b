import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { structureProblems } from '#build/manifest/course-structure.ts';
import { lomProblems } from '#build/manifest/lom.ts';
import { manifestProblems } from '#build/manifest/manifest-problems.ts';
import { id, type ModuleId } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import type { Package } from '#packaging/assemble.ts';
import { packageCourse } from '#packaging/package-course.ts';
import { packageTrack, type TrackPackageRequest } from '#packaging/package-track.ts';
import { referencesOfPage, resolvePath } from '#packaging/references.ts';
import { schemas12, schemas2004, smallCourse } from '#tests/support/small-site.ts';
import { twinCourse, twinSite } from '#tests/support/twin-site.ts';

const modules: readonly ModuleId[] = ['kc-01-1', 'kc-01-2', 'kc-03-1'].map((module) => id(module));
const track = { id: id<TrackPackageRequest['track']['id']>('u4b-d1'), code: 'У4б-Д1' };
const formats = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;

const basis = { site: twinSite(), modules, track };
const request = (parts: Partial<TrackPackageRequest> = {}): TrackPackageRequest => ({
  ...basis,
  courses: [smallCourse, twinCourse],
  format: 'scorm12',
  ...parts,
});

const made = async (parts: Partial<TrackPackageRequest> = {}): Promise<Package> => {
  const result = await packageTrack(request(parts));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

const textIn = ({ bytes }: Package, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);
const manifestOf = async (parts: Partial<TrackPackageRequest> = {}): Promise<string> =>
  textIn(await made(parts), 'imsmanifest.xml');

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const pagesOf = (course: string, { files }: Package): readonly string[] =>
  files.filter((path) => path.endsWith('.html') && path.includes(course));

const schemas = { scorm12: schemas12, scorm2004: schemas2004 };

describe.each(['scorm12', 'scorm2004'] as const)('the manifest of a whole track in %s', (format) => {
  test('is valid by the genuine schemas, also with a mastery score', async () => {
    expect(await manifestProblems({ format, text: await manifestOf({ format }), schemas: schemas[format] })).toEqual(
      [],
    );
    const settings = { masteryScore: scaled(0.7) };
    expect(
      await manifestProblems({ format, text: await manifestOf({ format, settings }), schemas: schemas[format] }),
    ).toEqual([]);
  });

  test('has one SCO for each course, which opens it at its own page', async () => {
    const manifest = await manifestOf({ format });
    expect(all(manifest, /<item [^>]*identifierref="([^"]*)"/g)).toEqual([
      'orientir_kc_01_m1_2_sco',
      'orientir_kc_03_m1_sco',
    ]);
    expect(all(manifest, /scorm[tT]ype="sco" href="([^"]*)"/g)).toEqual(['courses/kc-01.html', 'courses/kc-03.html']);
  });

  test('lists every file but itself once: what courses share as an asset on which each depends (lms-behaviours 30)', async () => {
    const result = await made({ format });
    const manifest = textIn(result, 'imsmanifest.xml');
    const listed = all(manifest, /<file href="([^"]*)"/g);
    expect([...listed].sort()).toEqual(result.files.filter((path) => path !== 'imsmanifest.xml'));
    expect(all(manifest, /<dependency identifierref="([^"]*)"/g)).toEqual([
      'orientir_track_u4b_d1_shared',
      'orientir_track_u4b_d1_shared',
    ]);
    const [, shared = ''] = /scorm[tT]ype="asset">(.*?)<\/resource>/s.exec(manifest) ?? [];
    expect(all(shared, /href="((?:_astro|courses)[^"]*)"/g)).toContain('_astro/boot.x-1.js');
    expect(shared).not.toContain('courses/');
  });

  test('has identifiers that stay from edition to edition, and are those of the courses alone (lms-behaviours 21)', async () => {
    const identifiers = async (parts: Partial<TrackPackageRequest> = {}) =>
      all(await manifestOf({ format, ...parts }), /\bidentifier="([^"]*)"/g);
    const names = await identifiers();
    expect(new Set(names).size).toBe(names.length);
    expect(await identifiers({ courses: [{ ...smallCourse, edition: 9 }, twinCourse] })).toEqual(names);
    const alone = await packageCourse({ ...basis, course: twinCourse, format });
    if (!alone.ok) throw new Error(alone.why);
    const own = all(textIn(alone, 'imsmanifest.xml'), /\bidentifier="([^"]*(?:_item|_sco))"/g);
    expect(names).toEqual(expect.arrayContaining([...own]));
  });

  test('has Russian titles of at most 92 characters (lms-behaviours 31)', async () => {
    const long = { ...twinCourse, title: 'Очень длинное название '.repeat(9) };
    const titles = all(await manifestOf({ format, courses: [smallCourse, long] }), /<title>([^<]*)</g);
    expect(titles).toEqual([
      'Ориентир. Курсы траектории У4б-Д1',
      'КЦ-01. Понятия &amp; «ценности» &lt;службы&gt;',
      expect.stringMatching(/^КЦ-03\. Очень.*…$/),
    ]);
    for (const title of titles) expect([...title].length).toBeLessThanOrEqual(92);
  });
});

test('the metadata of SCORM 2004 tells how long all courses take, in Russian', async () => {
  const manifest = await manifestOf({ format: 'scorm2004' });
  expect(await lomProblems(manifest)).toEqual([]);
  expect(manifest).toContain('Все курсы траектории У4б-Д1: КЦ-01.');
});

test('a course structure of cmi5 has a unit for each course', async () => {
  const structure = textIn(await made({ format: 'cmi5' }), 'cmi5.xml');
  expect(await structureProblems(structure)).toEqual([]);
  expect(all(structure, /<url>([^<]*)</g)).toEqual(['courses/kc-01.html', 'courses/kc-03.html']);
  expect(all(structure, /\bid="([^"]*)"/g)).toEqual([
    'https://orientir.example/xapi/courses/track-u4b-d1',
    'https://orientir.example/xapi/courses/kc-01-m1-2/au',
    'https://orientir.example/xapi/courses/kc-03-m1/au',
  ]);
});

test('a tincan.xml has an activity for each course', async () => {
  const manifest = textIn(await made({ format: 'xapi' }), 'tincan.xml');
  expect(all(manifest, /<launch [^>]*>([^<]*)</g)).toEqual(['courses/kc-01.html', 'courses/kc-03.html']);
});

describe.each(formats)('the courses of a whole track in %s', (format) => {
  test('never lead from one into another, nor out of the package', async () => {
    const result = await made({ format });
    for (const [own, other] of [
      ['kc-01', 'kc-03'],
      ['kc-03', 'kc-01'],
    ] as const) {
      const pages = pagesOf(own, result);
      expect(pages.length).toBeGreaterThan(5);
      for (const page of pages) {
        const html = textIn(result, page);
        expect(html, page).not.toContain(other);
        for (const address of referencesOfPage(html)) expect(result.files).toContain(resolvePath(page, address));
      }
    }
  });

  test('have a help of their own each, which leads back to its course', async () => {
    const result = await made({ format });
    expect(result.files.filter((path) => path.startsWith('help/'))).toEqual([
      'help/kc-01-dannye.html',
      'help/kc-01-granicy.html',
      'help/kc-03-dannye.html',
      'help/kc-03-granicy.html',
    ]);
    expect(textIn(result, 'help/kc-03-granicy.html')).toContain('href="kc-03-dannye.html#gde"');
    expect(textIn(result, 'help/kc-03-granicy.html')).toContain('data-course="kc-03"');
  });

  test('are listed in the README, and the bytes are the same when made twice', async () => {
    const result = await made({ format });
    const readme = textIn(result, 'README-ru.txt');
    expect(readme).toContain('КЦ-01. Понятия');
    expect(readme).toContain('КЦ-03. Понятия');
    expect(readme.includes('--each')).toBe(format !== 'web');
    expect(readme.includes('courses/kc-03.html')).toBe(format === 'web');
    expect((await made({ format })).bytes).toEqual(result.bytes);
  });

  test('are named for the track, the format and all editions', async () => {
    expect((await made({ format })).name).toBe(`track-u4b-d1-${format}-v8.zip`);
  });
});

describe('packaging a whole track', () => {
  test('passes over courses of which nothing is needed or written', async () => {
    const result = await made({ modules: [id('kc-03-1'), id('kc-01-3')] });
    expect(result.files.filter((path) => path.includes('kc-01'))).toEqual([]);
    expect(await packageTrack(request({ modules: [id('kc-01-3')] }))).toEqual({ ok: false, why: 'nothing-published' });
  });

  test('is another package for those whose role asks for more', async () => {
    const result = await made({ overlays: [{ id: id('r1'), code: 'Р1' }] });
    expect(result.name).toBe('track-u4b-d1-r1-scorm12-v8.zip');
    const manifest = textIn(result, 'imsmanifest.xml');
    expect(manifest).toContain('<manifest identifier="orientir_track_u4b_d1_r1"');
    expect(manifest).toContain('<title>Ориентир. Курсы траектории У4б-Д1 + Р1</title>');
  });

  test('names the course that fails', async () => {
    const site = { ...twinSite(), read: () => undefined };
    expect(await packageTrack(request({ site, format: 'web' }))).toMatchObject({
      why: 'not-built',
      course: smallCourse,
    });
  });

  test('tells how far it is', async () => {
    const seen: string[] = [];
    await made({ onProgress: ({ course, files }) => seen.push(`${course.id} ${files}`) });
    expect(seen.slice(0, 2)).toEqual(['kc-01 1', 'kc-01 2']);
    expect(seen.at(-1)).toMatch(/^kc-03 \d+$/);
  });

  test('stops between two files when it is told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ files }: { readonly files: number }) => {
      seen.push(files);
      if (files === 3) stop.abort();
    };
    expect(await packageTrack(request({ onProgress, signal: stop.signal }))).toMatchObject({
      ok: false,
      why: 'stopped',
    });
    expect(seen).toEqual([1, 2, 3]);
  });
});
