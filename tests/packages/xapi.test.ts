import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { id } from '#domain/ids.ts';
import type { Package } from '#packaging/assemble.ts';
import { type PackageRequest, packageCourse } from '#packaging/package-course.ts';
import { smallCourse, smallSite } from '#tests/support/small-site.ts';

const made = async (parts: Partial<PackageRequest> = {}): Promise<Package> => {
  const result = await packageCourse({
    site: smallSite(),
    course: smallCourse,
    modules: [id('kc-01-1'), id('kc-01-2')],
    track: { id: id('u4b-d1'), code: 'У4б-Д1' },
    format: 'xapi',
    ...parts,
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

const textIn = ({ bytes }: Package, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);

/** tincan.xml as Rustici's launch guidelines describe it, as far as one activity needs. */
const grammar = `<element name="tincan" xmlns="http://relaxng.org/ns/structure/1.0" ns="http://projecttincan.com/tincan.xsd"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <element name="activities">
    <oneOrMore>
      <element name="activity">
        <attribute name="id" ns=""><data type="anyURI"><param name="pattern">https?://.+</param></data></attribute>
        <attribute name="type" ns=""><data type="anyURI"/></attribute>
        <element name="name"><text/></element>
        <element name="description"><attribute name="lang" ns=""><data type="language"/></attribute><text/></element>
        <element name="launch"><attribute name="lang" ns=""><data type="language"/></attribute><text/></element>
      </element>
    </oneOrMore>
  </element>
</element>`;

describe('the package for plain xAPI', () => {
  test('has a tincan.xml of one activity, first in the zip', async () => {
    const result = await made();
    const { valid, rawOutput } = await validateXML({
      xml: { fileName: 'tincan.xml', contents: textIn(result, 'tincan.xml') },
      extension: 'relaxng',
      schema: { fileName: 'tincan.rng', contents: grammar },
    });
    expect(valid, rawOutput).toBe(true);
    expect(Object.keys(unzipSync(result.bytes))[0]).toBe('tincan.xml');
  });

  test('opens the course at its own page, under a name that stays the same', async () => {
    const later = await made({ course: { ...smallCourse, edition: 5 } });
    for (const result of [await made(), later]) {
      expect(textIn(result, 'tincan.xml')).toContain('<activity id="https://orientir.example/xapi/courses/kc-01-m1-2"');
      expect(textIn(result, 'tincan.xml')).toContain('<launch lang="ru-RU">courses/kc-01.html</launch>');
    }
    expect(later.name).toBe('kc-01-m1-2-u4b-d1-xapi-v5.zip');
  });

  test('lets its pages speak with any LRS', async () => {
    expect(textIn(await made(), 'courses/kc-01/podhod.html')).toContain("connect-src 'self' https: http:");
  });

  test('says in its README what to look for', async () => {
    const readme = textIn(await made(), 'README-ru.txt');
    expect(readme).toContain('tincan.xml');
    expect(readme).not.toMatch(/SCORM|Browse/);
  });
});
