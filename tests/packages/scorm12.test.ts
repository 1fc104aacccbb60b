import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { problems12 } from '#build/manifest/scorm-manifest.ts';
import { id, type ModuleId } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import type { Package } from '#packaging/assemble.ts';
import { type PackageRequest, packageCourse } from '#packaging/package-course.ts';
import { schemas12, smallCourse, smallSite } from '#tests/support/small-site.ts';

const both: readonly ModuleId[] = [id('kc-01-1'), id('kc-01-2'), id('kc-01-3')];
const track = { id: id<PackageRequest['track']['id']>('u4b-d1'), code: 'У4б-Д1' };

const made = async (parts: Partial<PackageRequest> = {}): Promise<Package> => {
  const request = {
    site: smallSite(),
    course: smallCourse,
    modules: both,
    track,
    format: 'scorm12',
    ...parts,
  } as const;
  const result = await packageCourse(request);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

const textIn = ({ bytes }: Package, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);
const manifestOf = async (parts: Partial<PackageRequest> = {}): Promise<string> =>
  textIn(await made(parts), 'imsmanifest.xml');

describe('the manifest of SCORM 1.2', () => {
  test('is valid by the genuine schemas', async () => {
    expect(await problems12(await manifestOf(), schemas12)).toEqual([]);
  });

  test('is valid with a mastery score', async () => {
    const manifest = await manifestOf({ settings: { masteryScore: scaled(0.7) } });
    expect(await problems12(manifest, schemas12)).toEqual([]);
    expect(manifest).toContain('<adlcp:masteryscore>70</adlcp:masteryscore>');
  });

  test('is refused by the schemas when it is wrong (the check is not blind)', async () => {
    const manifest = await manifestOf();
    const wrong = [
      manifest.replace('<organizations ', '<organisations '),
      manifest.replace('scormtype="sco"', 'scormtype="SCO"'),
      manifest.replace('<imsmd:cost>', '<imsmd:price>').replace('</imsmd:cost>', '</imsmd:price>'),
    ];
    for (const one of wrong) expect(await problems12(one, schemas12)).not.toEqual([]);
  });

  test('carries no mastery score unless it is asked for (lms-behaviours 9)', async () => {
    expect(await manifestOf()).not.toContain('masteryscore');
  });

  test('is UTF-8 without a byte order mark', async () => {
    expect([...new TextEncoder().encode(await manifestOf())].slice(0, 5)).toEqual(
      [...'<?xml'].map((c) => c.charCodeAt(0)),
    );
  });

  test('lists every file of the package but itself, once', async () => {
    const result = await made();
    const listed = [...textIn(result, 'imsmanifest.xml').matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(listed).toEqual(result.files.filter((path) => path !== 'imsmanifest.xml'));
  });

  test('has identifiers that are NCNames, unique, and the same in every edition and for every track', async () => {
    const identifiers = (manifest: string) =>
      [...manifest.matchAll(/\bidentifier="([^"]*)"/g)].map(([, name = '']) => name);
    const names = identifiers(await manifestOf());
    expect(names).toEqual([
      ...[
        'orientir_kc_01_m1_2_3',
        'orientir_kc_01_m1_2_3_org',
        'orientir_kc_01_m1_2_3_item',
        'orientir_kc_01_m1_2_3_sco',
      ],
    ]);
    const later = { ...smallCourse, edition: 5 };
    expect(identifiers(await manifestOf({ course: later, track: { id: id('u1'), code: 'У1' } }))).toEqual(names);
  });

  test('opens the course at its own page, as one SCO', async () => {
    const manifest = await manifestOf();
    expect(manifest).toContain('type="webcontent" adlcp:scormtype="sco" href="courses/kc-01.html"');
    expect(manifest.match(/<item /g)).toHaveLength(1);
    expect(manifest).toContain('identifierref="orientir_kc_01_m1_2_3_sco"');
  });

  test('tells in Russian what the course is', async () => {
    const manifest = await manifestOf();
    expect(manifest).toContain('<title>КЦ-01. Понятия &amp; «ценности» &lt;службы&gt;</title>');
    expect(manifest).toContain('О чём курс. Траектория У4б-Д1. Модули 1, 2, 3.');
    expect(manifest).toContain('<imsmd:language>ru</imsmd:language>');
  });

  test('has titles of at most 92 characters', async () => {
    const manifest = await manifestOf({ course: { ...smallCourse, title: 'Очень длинное название '.repeat(9) } });
    const titles = [...manifest.matchAll(/<(?:title|imsmd:langstring xml:lang="ru")>([^<]*…)</g)].map(
      ([, title = '']) => title,
    );
    expect(titles).toHaveLength(3);
    for (const title of titles) expect([...title].length).toBeLessThanOrEqual(92);
  });
});

describe('the package for SCORM 1.2', () => {
  test('begins with the manifest', async () => {
    expect(Object.keys(unzipSync((await made()).bytes))[0]).toBe('imsmanifest.xml');
  });

  test('has the schemas at its root, byte for byte', async () => {
    const files = unzipSync((await made()).bytes);
    for (const [name, bytes] of schemas12) expect(files[name]).toEqual(bytes);
  });

  test('is named for variant, track, format and edition, in ASCII', async () => {
    expect((await made()).name).toBe('kc-01-m1-2-3-u4b-d1-scorm12-v4.zip');
  });

  test('has a README for old Windows editors that names the archive', async () => {
    const bytes = unzipSync((await made()).bytes)['README-ru.txt'] ?? new Uint8Array();
    const readme = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(readme.startsWith('\uFEFF')).toBe(true);
    expect(readme.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readme).toContain('kc-01-m1-2-3-u4b-d1-scorm12-v4.zip');
  });

  test('tells the player what its LMS is told otherwise than usual (lms-behaviours 7, 15, 22)', async () => {
    const settings = { interactions: 'off', finished: 'completed', failed: 'failed', exit: 'normal' } as const;
    const page = textIn(await made({ settings }), 'courses/kc-01.html');
    expect(page).toContain(
      ' data-interactions="off" data-finished="completed" data-failed="failed" data-exit="normal"',
    );
    const usual = textIn(await made(), 'courses/kc-01.html');
    expect(usual).not.toMatch(/data-(?:interactions|finished|failed|exit)/);
  });

  test('says in its README how it was built, and how it could be (lms-behaviours 7, 9, 15, 22)', async () => {
    const usual = textIn(await made(), 'README-ru.txt');
    for (const option of ['--interactions', '--finished', '--failed', '--exit', '--mastery']) {
      expect(usual).toContain(option);
    }
    expect(usual).toContain('masteryscore): не задан, о сдаче сообщает курс.');
    const settings = { interactions: 'off', masteryScore: scaled(0.7) } as const;
    const changed = textIn(await made({ settings }), 'README-ru.txt');
    expect(changed).toContain('Ответы на задания по одному: не передаются.');
    expect(changed).toContain('masteryscore): 70 %, о сдаче судит система.');
  });

  test('has the same bytes when made twice', async () => {
    expect((await made()).bytes).toEqual((await made()).bytes);
  });
});
