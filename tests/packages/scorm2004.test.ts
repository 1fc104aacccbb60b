import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lomProblems } from '#build/manifest/lom.ts';
import { problems2004 } from '#build/manifest/scorm-manifest.ts';
import { id, type ModuleId } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import type { Package } from '#packaging/assemble.ts';
import { type PackageRequest, packageCourse } from '#packaging/package-course.ts';
import { schemas2004, smallCourse, smallSite } from '#tests/support/small-site.ts';

const modules: readonly ModuleId[] = [id('kc-01-1'), id('kc-01-2'), id('kc-01-3')];
const track = { id: id<PackageRequest['track']['id']>('u4b-d1'), code: 'У4б-Д1' };

const made = async (parts: Partial<PackageRequest> = {}): Promise<Package> => {
  const request = { site: smallSite(), course: smallCourse, modules, track, format: 'scorm2004', ...parts } as const;
  const result = await packageCourse(request);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

const textIn = ({ bytes }: Package, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);
const manifestOf = async (parts: Partial<PackageRequest> = {}): Promise<string> =>
  textIn(await made(parts), 'imsmanifest.xml');

describe('the manifest of SCORM 2004', () => {
  test('is valid by the genuine schemas', async () => {
    expect(await problems2004(await manifestOf(), schemas2004)).toEqual([]);
  });

  test('is valid with a mastery score, which is a share of 1', async () => {
    const manifest = await manifestOf({ settings: { masteryScore: scaled(0.7) } });
    expect(await problems2004(manifest, schemas2004)).toEqual([]);
    expect(manifest).toContain('<imsss:primaryObjective satisfiedByMeasure="true">');
    expect(manifest).toContain('<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>');
  });

  test('carries no mastery score unless it is asked for (lms-behaviours 9)', async () => {
    expect(await manifestOf()).not.toContain('minNormalizedMeasure');
  });

  test('is refused by the schemas when it is wrong (the check is not blind)', async () => {
    const manifest = await manifestOf();
    const wrong = [
      manifest.replace('<organizations ', '<organisations '),
      manifest.replace('scormType="sco"', 'scormType="SCO"'),
      manifest.replace('completionSetByContent="true"', 'completionSetByContent="yes"'),
      manifest.replace('objectivesGlobalToSystem="false"', 'objectivesGlobalToSystem="no"'),
    ];
    for (const one of wrong) expect(await problems2004(one, schemas2004)).not.toEqual([]);
  });

  test('carries Russian metadata in LOM: title, description, keywords, language, how long it takes', async () => {
    const manifest = await manifestOf();
    expect(await lomProblems(manifest)).toEqual([]);
    expect(manifest).toContain('<lom:string language="ru">КЦ-01. Понятия &amp; «ценности» &lt;службы&gt;</lom:string>');
    expect(manifest).toContain('О чём курс. Траектория У4б-Д1. Модули 1, 2, 3.');
    expect(manifest).toContain('<lom:string language="ru">клиентоцентричность</lom:string>');
    // Three lessons of 10 minutes and three tests of 5.
    expect(manifest).toContain('<lom:duration>PT45M</lom:duration>');
  });

  test.each([
    ['language="ru"', 'language="en"'],
    ['<lom:duration>PT45M</lom:duration>', '<lom:duration>45 минут</lom:duration>'],
    ['<lom:value>final</lom:value>', '<lom:value>Final</lom:value>'],
    ['<lom:keyword>', '<lom:keywords>'],
  ])('has metadata that is refused when %s becomes %s (the check is not blind)', async (right, wrong) => {
    const manifest = await manifestOf();
    expect(manifest).toContain(right);
    expect(await lomProblems(manifest.replace(right, wrong))).not.toEqual([]);
  });

  test('leaves completion and success to the course (lms-behaviours 6)', async () => {
    const manifest = await manifestOf();
    expect(manifest).toContain('<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>');
    expect(manifest).not.toMatch(/satisfiedByMeasure|completionThreshold/);
    expect(manifest).toContain('<schemaversion>2004 4th Edition</schemaversion>');
  });

  test('is UTF-8 without a byte order mark (lms-behaviours 30)', async () => {
    expect((await manifestOf()).startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  });

  test('lists every file of the package but itself, once (lms-behaviours 30)', async () => {
    const result = await made();
    const listed = [...textIn(result, 'imsmanifest.xml').matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(listed).toEqual(result.files.filter((path) => path !== 'imsmanifest.xml'));
  });

  test('has identifiers that are NCNames, unique, and the same in every edition and track (lms-behaviours 21)', async () => {
    const identifiers = (manifest: string) =>
      [...manifest.matchAll(/\bidentifier="([^"]*)"/g)].map(([, name = '']) => name);
    const names = identifiers(await manifestOf());
    const stem = 'orientir_kc_01_m1_2_3';
    expect(names).toEqual([stem, `${stem}_org`, `${stem}_item`, `${stem}_sco`]);
    const later = { ...smallCourse, edition: 5 };
    expect(identifiers(await manifestOf({ course: later, track: { id: id('u1'), code: 'У1' } }))).toEqual(names);
  });

  test('opens the course at its own page, as one SCO', async () => {
    const manifest = await manifestOf();
    expect(manifest).toContain('type="webcontent" adlcp:scormType="sco" href="courses/kc-01.html"');
    expect(manifest.match(/<item /g)).toHaveLength(1);
  });

  test('has titles of at most 92 characters (lms-behaviours 31)', async () => {
    const manifest = await manifestOf({ course: { ...smallCourse, title: 'Очень длинное название '.repeat(9) } });
    const titles = [...manifest.matchAll(/<title>([^<]*…)</g)].map(([, title = '']) => title);
    expect(titles).toHaveLength(2);
    for (const title of titles) expect([...title].length).toBeLessThanOrEqual(92);
  });
});

describe('the package for SCORM 2004', () => {
  test('begins with the manifest and has the schemas at its root, byte for byte (lms-behaviours 30)', async () => {
    const files = unzipSync((await made()).bytes);
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    for (const [name, bytes] of schemas2004) expect(files[name]).toEqual(bytes);
  });

  test('tells the player its format', async () => {
    expect(textIn(await made(), 'courses/kc-01.html')).toContain('data-package="scorm2004"');
  });

  test('is named for its format, also in its README', async () => {
    const result = await made();
    expect(result.name).toBe('kc-01-m1-2-3-u4b-d1-scorm2004-v4.zip');
    expect(textIn(result, 'README-ru.txt')).toContain('SCORM 2004, 4-я редакция');
    expect(textIn(result, 'README-ru.txt')).not.toContain('SCORM 1.2');
  });

  test('has the same bytes when made twice', async () => {
    expect((await made()).bytes).toEqual((await made()).bytes);
  });
});
