import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { requiredModules, requiredNeed } from '#domain/required-modules.ts';
import type { Overlay, Track } from '#domain/track.ts';
import type { Package } from '#packaging/assemble.ts';
import { type PackageFormat, packageFormats } from '#packaging/formats.ts';
import { packageCourse } from '#packaging/package-course.ts';
import { packageTrack } from '#packaging/package-track.ts';
import { readSiteCatalogue } from '#packaging/site-catalogue.ts';
import { courseVariant } from '#packaging/variant.ts';
import { manifestProblems } from '../../src/build/manifest/manifest-problems.ts';
import { siteInFolder } from '../../src/build/site-folder.ts';
import { siteFolder } from '../support/built-site.ts';

/** Packages of the built site: every variant of every course, and a whole track. */

const site = siteInFolder(siteFolder);
const catalogue = site && (await readSiteCatalogue(site));
if (!site || !catalogue) throw new Error(`No built site in ${siteFolder}: npm run build`);

const modulesOf = (track: Track, overlays: readonly Overlay[] = []) =>
  requiredModules({
    need: requiredNeed(track, overlays),
    activity: track.activity,
    courses: catalogue.courses,
  }).map(({ module }) => module.id);

const [widest] = [...catalogue.tracks].sort((a, b) => modulesOf(b).length - modulesOf(a).length);
if (!widest) throw new Error('The site has no tracks.');

type Variant = {
  readonly id: string;
  readonly make: (format: PackageFormat) => ReturnType<typeof packageCourse>;
};

const variantsOf = (track: Track): readonly Variant[] => {
  const needs = [[], ...catalogue.overlays.map((overlay) => [overlay]), catalogue.overlays];
  return needs.flatMap((overlays) => {
    const modules = modulesOf(track, overlays);
    return catalogue.courses.map((course) => ({
      id: courseVariant(course, modules).id,
      make: (format: PackageFormat) =>
        packageCourse({ site, course, modules, track, format, verify: manifestProblems }),
    }));
  });
};

/** Each once, whoever needs it. */
const variants = new Map(catalogue.tracks.flatMap(variantsOf).map((variant) => [variant.id, variant] as const));

const isMedia = (path: string): boolean => /\.(?:woff2|png|jpe?g|webp|avif|svg|mp[34])$/.test(path);

/** Bytes of a course in its package: without pictures, sound and fonts. The headers of zip count. */
const sizeOfCourse = ({ bytes }: Package): number => {
  let media = 0;
  unzipSync(bytes, {
    filter: ({ name, size }) => {
      if (isMedia(name)) media += size;
      return false;
    },
  });
  return bytes.length - media;
};

/** Bytes: KB of 1,000, which is stricter than 1,024. */
const limit = 400_000;

/** Listeners that a browser may never call, or that make it forget the page (lms-behaviours 12). */
const unload = /["'`]beforeunload["'`]|addEventListener\(\s*["'`]unload|\bon(?:before)?unload\b/;

const unloadIn = ({ bytes }: Package): readonly string[] => {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:js|html)$/.test(name) });
  return Object.entries(files).flatMap(([name, file]) => (unload.test(new TextDecoder().decode(file)) ? [name] : []));
};

for (const format of packageFormats) {
  test.describe(format, () => {
    test('every course variant is at most 400 KB without media, and its manifest is valid', async () => {
      test.setTimeout(300_000);
      const tooLarge: (readonly [string, number])[] = [];
      let packed = 0;
      for (const { id, make } of variants.values()) {
        const made = await make(format);
        if (!made.ok) {
          expect(made.why, id).toBe('nothing-published');
          continue;
        }
        const size = sizeOfCourse(made);
        if (size > limit) tooLarge.push([id, size]);
        packed += 1;
      }
      expect(packed).toBeGreaterThan(10);
      expect(tooLarge).toEqual([]);
    });

    test('the widest track can be packed whole, with a valid manifest; nothing in it waits for unload', async () => {
      const { courses } = catalogue;
      const basis = { site, courses, modules: modulesOf(widest), track: widest, format, verify: manifestProblems };
      const made = await packageTrack(basis);
      if (!made.ok) throw new Error(JSON.stringify(made));
      expect(unloadIn(made)).toEqual([]);
    });
  });
}

test('a page that waits for unload would be found (the scan is not blind)', () => {
  expect('addEventListener("beforeunload",()=>{})').toMatch(unload);
  expect('window.onunload=()=>{}').toMatch(unload);
  expect('addEventListener(`unload`,()=>{})').toMatch(unload);
  // The check of an LMS asks whether the policy allows it.
  expect('policy.allowsFeature("unload")').not.toMatch(unload);
  expect('addEventListener("pagehide",()=>{})').not.toMatch(unload);
});
