import type { Track } from '#domain/track.ts';
import { keywords, packageDescription, packageTitle } from '#text/package-manifest.ts';
import { packageReadme } from '#text/package-readme.ts';
import { type PackageFormat, schemaPath, standards } from './formats.ts';
import type { GatheredCourse } from './gather-course.ts';
import type { CourseOutline, PackageSettings } from './manifests/standard.ts';
import { byPath } from './order.ts';
import type { PackageFailure } from './package-failure.ts';
import type { Site } from './site.ts';
import { shortTitle } from './title.ts';
import type { VerifyManifest } from './verify-manifest.ts';
import { zip } from './zip.ts';

export type Package = {
  readonly ok: true;
  /** Of the zip: ASCII, with the edition. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Everything in the zip, sorted. */
  readonly files: readonly string[];
};

/** What is known of a package before its files are put together. */
export type PackagePlan = {
  readonly site: Site;
  readonly track: Pick<Track, 'id' | 'code'>;
  readonly format: PackageFormat;
  readonly settings: PackageSettings;
  /** In the order in which they are taken. */
  readonly courses: readonly GatheredCourse[];
  readonly id: string;
  /** Of any length. */
  readonly title: string;
  readonly description: string;
  readonly edition: number;
  /** The zip's name. */
  readonly name: string;
  readonly verify: VerifyManifest | undefined;
};

type Files = ReadonlyMap<string, Uint8Array>;

const readmeName = 'README-ru.txt';

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The files of all courses. A course's own are below its name, so two courses can only mean the same one by a path. */
const merged = (courses: readonly GatheredCourse[]): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  for (const course of courses) {
    for (const [path, bytes] of course.files) {
      const other = files.get(path);
      if (other && !isSame(other, bytes)) throw new Error(`${path} differs from course to course`);
      files.set(path, bytes);
    }
  }
  return files;
};

/** The numbers of the modules that a package holds of a course. */
export const numbersIn = ({ course, variant }: GatheredCourse): readonly number[] =>
  course.modules.filter(({ id }) => variant.modules.includes(id)).map(({ number }) => number);

const outlineOf = (plan: PackagePlan, gathered: GatheredCourse, files: readonly string[]): CourseOutline => ({
  id: gathered.variant.id,
  title: shortTitle(packageTitle(gathered.course)),
  description: packageDescription({ ...gathered, track: plan.track, numbers: numbersIn(gathered) }),
  hasFinal: gathered.course.final !== undefined,
  start: gathered.start,
  files,
});

const sharesOf = (plan: PackagePlan, paths: readonly string[]) => {
  const users = (path: string): readonly GatheredCourse[] => plan.courses.filter(({ files }) => files.has(path));
  const [only] = plan.courses;
  // A package of one course shares with nobody: all files are the course's.
  const ownerOf = (path: string): GatheredCourse | undefined => {
    const courses = plan.courses.length === 1 ? [only] : users(path);
    return courses.length === 1 ? courses[0] : undefined;
  };
  return {
    courses: plan.courses.map((each) =>
      outlineOf(
        plan,
        each,
        paths.filter((path) => ownerOf(path) === each),
      ),
    ),
    shared: paths.filter((path) => ownerOf(path) === undefined),
  };
};

const manifestOf = (plan: PackagePlan, files: Files): string | undefined =>
  standards[plan.format]?.write({
    id: plan.id,
    title: shortTitle(plan.title),
    description: plan.description,
    keywords,
    edition: plan.edition,
    minutes: plan.courses.reduce((sum, { minutes }) => sum + minutes, 0),
    ...sharesOf(plan, [...files.keys()].sort(byPath)),
    settings: plan.settings,
  });

const readmeOf = ({ courses, track, format, settings, name }: PackagePlan): string =>
  packageReadme({
    courses: courses.map((each) => ({ course: each.course, numbers: numbersIn(each), start: each.start })),
    track,
    format,
    file: name,
    settings,
  });

/** Reads the schemas of a standard; the first that the site lacks makes the package fail. */
const schemasOf = async ({ site, format }: PackagePlan): Promise<Files | PackageFailure> => {
  const files = new Map<string, Uint8Array>();
  for (const name of standards[format]?.schemas ?? []) {
    const path = schemaPath(format, name);
    const bytes = await site.read(path);
    if (!bytes) return { ok: false, why: 'not-built', missing: [path] };
    files.set(name, bytes);
  }
  return files;
};

/** The gathered courses with the schemas at the root, the README and the manifest, as a zip. */
export const assemble = async (plan: PackagePlan): Promise<Package | PackageFailure> => {
  const schemas = await schemasOf(plan);
  if ('ok' in schemas) return schemas;
  const utf8 = new TextEncoder();
  const files = merged(plan.courses);
  for (const [name, bytes] of schemas) files.set(name, bytes);
  files.set(readmeName, utf8.encode(readmeOf(plan)));
  const text = manifestOf(plan, files);
  const name = standards[plan.format]?.manifest;
  if (name !== undefined && text !== undefined) {
    const problems = (await plan.verify?.({ format: plan.format, text, schemas })) ?? [];
    if (problems.length > 0) return { ok: false, why: 'bad-manifest', file: name, problems };
    files.set(name, utf8.encode(text));
  }
  return { ok: true, name: plan.name, bytes: zip(files, name), files: [...files.keys()].sort(byPath) };
};
