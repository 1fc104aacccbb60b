import type { Course } from '#domain/course.ts';
import type { CourseFile } from '#domain/course-file.ts';
import type { ModuleId } from '#domain/ids.ts';
import type { Track } from '#domain/track.ts';
import { type Collected, collect } from './collect.ts';
import { type CourseFiles, courseFiles } from './course-files.ts';
import type { PackageFormat } from './formats.ts';
import { withoutIdleViews } from './idle-views.ts';
import { isForeign, launching } from './launch-files.ts';
import type { PackageSettings } from './manifests/standard.ts';
import { withOwnHelp } from './own-help.ts';
import { withOwnTitles } from './own-titles.ts';
import type { PackageFailure } from './package-failure.ts';
import { type Preparation, preparation } from './prepare-files.ts';
import type { Site } from './site.ts';
import { type CourseVariant, courseVariant } from './variant.ts';
import type { VerifyManifest } from './verify-manifest.ts';

/** How far packaging is: files that the site was asked for. */
export type PackageProgress = { readonly course: Course; readonly files: number };

/** What every package is made from. */
export type PackageBasis = {
  readonly site: Site;
  /** What the track requires; modules of other courses are passed over. */
  readonly modules: Iterable<ModuleId>;
  readonly track: Pick<Track, 'id' | 'code'>;
  readonly format: PackageFormat;
  readonly settings?: PackageSettings | undefined;
  /** Without it the manifest is zipped as it was written. */
  readonly verify?: VerifyManifest | undefined;
  /** Called after every file. */
  readonly onProgress?: ((progress: PackageProgress) => void) | undefined;
  /** Ends the work between two files. */
  readonly signal?: AbortSignal | undefined;
};

/** One course of a package: its files as they stand there. */
export type GatheredCourse = {
  readonly ok: true;
  readonly course: Course;
  readonly variant: CourseVariant;
  readonly start: string;
  /** What its lessons and tests take. */
  readonly minutes: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

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

const prepared = async ({ site, track, format, settings }: PackageBasis, course: Course, taken: Taken) => {
  const { variant, own } = taken;
  const paths = new Set(site.list.map(({ path }) => path));
  return preparation({
    launch: { format, variant, track: track.id, settings },
    absent: course.modules.map(({ id }) => id).filter((id) => !variant.modules.includes(id)),
    own,
    launching: await launching(site, format, own.outline),
    has: (path) => paths.has(path),
  });
};

type Taken = { readonly variant: CourseVariant; readonly own: CourseFiles };

/** Without the diagnostic, which nobody has to take. */
const minutesOf = (outline: Uint8Array | undefined): number => {
  const { course, quizzes } = JSON.parse(new TextDecoder().decode(outline)) as CourseFile;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const tests = quizzes.filter(({ kind }) => kind !== 'diagnostic');
  return [...lessons, ...tests].reduce((sum, { minutes }) => sum + minutes, 0);
};

/** A course with the modules that the track needs of it, cut out of the site. */
export const gatherCourse = async (basis: PackageBasis, course: Course): Promise<GatheredCourse | PackageFailure> => {
  const { site, format, onProgress, signal } = basis;
  const variant = courseVariant(course, basis.modules);
  const own = courseFiles(course, variant);
  if (!own) return { ok: false, why: 'nothing-published' };
  const made = await prepared(basis, course, { variant, own });
  let read = 0;
  const collected = await collect({
    site,
    course: course.id,
    roots: [...own.pages, own.outline, own.items, ...own.quizzes, own.search.titles, own.search.words],
    prepare: made.prepare,
    made: made.made,
    isIdle: isForeign(format),
    onRead: () => {
      read += 1;
      onProgress?.({ course, files: read });
    },
    signal,
  });
  if (signal?.aborted) return { ok: false, why: 'stopped' };
  const failure = failureIn(collected, made);
  if (failure) return failure;
  const minutes = minutesOf(collected.files.get(own.outline));
  const files = withOwnTitles(withOwnHelp(withoutIdleViews(collected.files), course.id), own.search);
  return { ok: true, course, variant, start: own.start, minutes, files };
};
