import type { Course } from '#domain/course.ts';
import type { ModuleId } from '#domain/ids.ts';
import type { Track } from '#domain/track.ts';
import { keywords, packageDescription, packageTitle } from '#text/package-manifest.ts';
import { packageReadme } from '#text/package-readme.ts';
import { type Collected, collect } from './collect.ts';
import { type CourseFiles, courseFiles } from './course-files.ts';
import { type PackageFormat, schemaPath, standards } from './formats.ts';
import type { PackageSettings } from './manifests/standard.ts';
import { byPath } from './order.ts';
import type { PackageFailure } from './package-failure.ts';
import { type Preparation, preparation } from './prepare-files.ts';
import type { Site } from './site.ts';
import { shortTitle } from './title.ts';
import { type CourseVariant, courseVariant } from './variant.ts';
import { zip } from './zip.ts';

export type PackageRequest = {
  readonly site: Site;
  readonly course: Course;
  /** What the track requires; modules of other courses are passed over. */
  readonly modules: Iterable<ModuleId>;
  readonly track: Pick<Track, 'id' | 'code'>;
  readonly format: PackageFormat;
  readonly settings?: PackageSettings | undefined;
};

export type CoursePackage = {
  readonly ok: true;
  /** Of the zip: ASCII, with the edition. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Everything in the zip, sorted. */
  readonly files: readonly string[];
};

const readmeName = 'README-ru.txt';

/** Chamilo strips «~», openEQUELLA and ADL's validator refuse what is not ASCII. */
const isSafeName = (path: string): boolean => /^[\w.-]+(?:\/[\w.-]+)*$/.test(path);

const failureIn = ({ files, missing, stray }: Collected, made: Preparation): PackageFailure | undefined => {
  if (missing.length > 0) return { ok: false, why: 'not-built', missing };
  if (made.badRegions.length > 0) return { ok: false, why: 'bad-region', pages: made.badRegions };
  if (stray.length > 0) return { ok: false, why: 'leads-out', links: stray };
  if (made.leaks.length > 0) return { ok: false, why: 'leak', pages: made.leaks };
  const names = [...files.keys()].filter((path) => !isSafeName(path));
  return names.length > 0 ? { ok: false, why: 'bad-name', names } : undefined;
};

const gather = async (request: PackageRequest, variant: CourseVariant, own: CourseFiles) => {
  const { site, course, format, track, settings } = request;
  const paths = new Set(site.list.map(({ path }) => path));
  const made = preparation({
    launch: { format, variant, track: track.id, settings },
    absent: course.modules.map(({ id }) => id).filter((id) => !variant.modules.includes(id)),
    own,
    has: (path) => paths.has(path),
  });
  const schemas = (standards[format]?.schemas ?? []).map((name) => schemaPath(format, name));
  const search = [own.search.titles, own.search.words, ...own.search.texts];
  const roots = [...own.pages, own.outline, own.items, own.questions, ...own.quizzes, ...search, ...schemas];
  const collected = await collect({ site, course: course.id, roots, prepare: made.prepare });
  return { collected, failure: failureIn(collected, made) };
};

/** The collected files with the schemas at the root, the README and the manifest. */
const complete = (
  { course, track, format, settings = {} }: PackageRequest,
  variant: CourseVariant,
  collected: { readonly name: string; readonly start: string; readonly files: ReadonlyMap<string, Uint8Array> },
): ReadonlyMap<string, Uint8Array> => {
  const utf8 = new TextEncoder();
  const schemaFolder = schemaPath(format, '');
  const files = new Map([...collected.files].map(([path, bytes]) => [path.replace(schemaFolder, ''), bytes]));
  const about = {
    course,
    track,
    format,
    numbers: course.modules.filter(({ id }) => variant.modules.includes(id)).map(({ number }) => number),
    file: collected.name,
    start: collected.start,
  };
  files.set(readmeName, utf8.encode(packageReadme(about)));
  const standard = standards[format];
  if (!standard) return files;
  const manifest = standard.write({
    id: variant.id,
    title: shortTitle(packageTitle(course)),
    description: packageDescription(about),
    keywords,
    edition: course.edition,
    hasFinal: course.final !== undefined,
    start: collected.start,
    files: [...files.keys()].sort(byPath),
    settings,
  });
  return files.set(standard.manifest, utf8.encode(manifest));
};

/**
 * One course variant as a zip. The same site and request give the same bytes on any machine. What the package does
 * not hold is not in its pages either, and every relative link in it leads to a file in it.
 */
export const packageCourse = async (request: PackageRequest): Promise<CoursePackage | PackageFailure> => {
  const { course, track, format } = request;
  const variant = courseVariant(course, request.modules);
  const own = courseFiles(course, variant);
  if (!own) return { ok: false, why: 'nothing-published' };
  const { collected, failure } = await gather(request, variant, own);
  if (failure) return failure;
  const name = `${variant.id}-${track.id}-${format}-v${course.edition}.zip`;
  const files = complete(request, variant, { name, start: own.start, files: collected.files });
  const bytes = zip(files, standards[format]?.manifest);
  return { ok: true, name, bytes, files: [...files.keys()].sort(byPath) };
};
