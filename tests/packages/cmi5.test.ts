import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { structureProblems } from '#build/manifest/course-structure.ts';
import { id } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import type { Package } from '#packaging/assemble.ts';
import { cmi5 } from '#packaging/manifests/cmi5.ts';
import { type PackageRequest, packageCourse } from '#packaging/package-course.ts';
import { smallCourse, smallSite } from '#tests/support/small-site.ts';

const made = async (parts: Partial<PackageRequest> = {}): Promise<Package> => {
  const result = await packageCourse({
    site: smallSite(),
    course: smallCourse,
    modules: [id('kc-01-1'), id('kc-01-2'), id('kc-01-3')],
    track: { id: id('u4b-d1'), code: 'У4б-Д1' },
    format: 'cmi5',
    ...parts,
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

const textIn = ({ bytes }: Package, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);
const structureOf = async (parts: Partial<PackageRequest> = {}): Promise<string> =>
  textIn(await made(parts), 'cmi5.xml');

describe('the course structure of cmi5', () => {
  test('is what its schema asks for (13.2.0.0-1)', async () => {
    expect(await structureProblems(await structureOf())).toEqual([]);
    expect(await structureProblems(await structureOf({ settings: { masteryScore: scaled(0.7) } }))).toEqual([]);
  });

  test.each([
    ['<courseStructure xmlns="https://w3id.org/', '<courseStructure xmlns="https://other.org/'],
    ['<title>', '<name>'],
    ['<url>courses/kc-01.html</url>', '<url></url>'],
    ['moveOn="CompletedAndPassed"', 'moveOn="Finished"'],
    ['launchMethod="AnyWindow"', 'launchMethod="Anywhere"'],
    ['masteryScore="0.7"', 'masteryScore="70"'],
    ['<langstring lang="ru-RU">', '<langstring lang="по-русски">'],
    ['<course id="https:', '<course id="'],
    ['</description>', '</description><note/>'],
    ['/au" moveOn', '" moveOn'],
  ])('is refused when %s becomes %s (the check is not blind)', async (right, wrong) => {
    const structure = await structureOf({ settings: { masteryScore: scaled(0.7) } });
    const broken = structure.replace(right, wrong).replace(wrong === '<name>' ? '</title>' : '\0', '</name>');
    expect(broken).not.toBe(structure);
    expect(await structureProblems(broken)).not.toEqual([]);
  });

  test('has ids that are whole IRIs, unique, and the same in every edition and for every track (3.0.0.0-1, 13.1.4.0-1)', async () => {
    const ids = (text: string) => [...text.matchAll(/\bid="([^"]*)"/g)].map(([, name]) => name);
    const names = ids(await structureOf());
    expect(names).toEqual([
      'https://orientir.example/xapi/courses/kc-01-m1-2-3',
      'https://orientir.example/xapi/courses/kc-01-m1-2-3/au',
    ]);
    const later = { ...smallCourse, edition: 5 };
    expect(ids(await structureOf({ course: later, track: { id: id('u1'), code: 'У1' } }))).toEqual(names);
  });

  test('opens the course at its own page, which the package holds (13.1.4.0-2, 14.1.0.0-4)', async () => {
    const result = await made();
    const [, url = ''] = /<url>([^<]*)<\/url>/.exec(textIn(result, 'cmi5.xml')) ?? [];
    expect(result.files).toContain(url);
    expect(url).not.toContain('?');
  });

  test('asks for a pass where there is a final test, and for completion alone where there is none', async () => {
    const structureOfCourse = (hasFinal: boolean) => {
      const course = { id: 'kc-01-m1', title: 'a', description: 'b', hasFinal, start: 'c.html', files: [] };
      const outline = { ...course, keywords: [], edition: 1, minutes: 1, courses: [course], shared: [], settings: {} };
      return cmi5.write(outline);
    };
    expect(structureOfCourse(true)).toContain('moveOn="CompletedAndPassed"');
    expect(structureOfCourse(false)).toContain('moveOn="Completed"');
  });

  test('carries no mastery score unless it is asked for', async () => {
    expect(await structureOf()).not.toContain('masteryScore');
  });

  test('tells in Russian what the course is (lms-behaviours 31)', async () => {
    const structure = await structureOf();
    expect(structure).toContain('<langstring lang="ru-RU">КЦ-01. Понятия &amp; «ценности» &lt;службы&gt;</langstring>');
    expect(structure).toContain('О чём курс. Траектория У4б-Д1. Модули 1, 2, 3.');
    const long = await structureOf({ course: { ...smallCourse, title: 'Очень длинное название '.repeat(9) } });
    const [, title = ''] = /<langstring lang="ru-RU">([^<]*…)</.exec(long) ?? [];
    expect([...title].length).toBeGreaterThan(50);
    expect([...title].length).toBeLessThanOrEqual(92);
  });
});

describe('the package for cmi5', () => {
  test('begins with the course structure, at its root (14.1.0.0-2)', async () => {
    expect(Object.keys(unzipSync((await made()).bytes))[0]).toBe('cmi5.xml');
  });

  test('lets its pages speak with any LRS, and no other package does', async () => {
    const policyIn = async (format: PackageRequest['format']) =>
      /content="([^"]*)"/.exec(textIn(await made({ format }), 'courses/kc-01/podhod.html'))?.[1];
    expect(await policyIn('cmi5')).toBe("default-src 'none'; connect-src 'self' https: http:");
    expect(await policyIn('scorm12')).toBe("default-src 'none'; connect-src 'self'");
    expect(await policyIn('web')).toBe("default-src 'none'; connect-src 'self'");
  });

  test('is refused when a page has no policy that could be widened', async () => {
    const page = '<html lang="ru"><main></main></html>';
    const request = { site: smallSite({ 'courses/kc-01/podhod.html': page }) };
    await expect(made(request)).rejects.toThrow('bad-region');
  });

  test('is named for variant, track, format and edition, in ASCII', async () => {
    expect((await made()).name).toBe('kc-01-m1-2-3-u4b-d1-cmi5-v4.zip');
  });

  test('says in its README what to look for and what is told', async () => {
    const readme = textIn(await made(), 'README-ru.txt');
    expect(readme).toContain('cmi5.xml');
    expect(readme).toContain('CORS');
    expect(readme).not.toContain('SCORM');
  });

  test('has the same bytes when made twice', async () => {
    expect((await made()).bytes).toEqual((await made()).bytes);
  });
});
