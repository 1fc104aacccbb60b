import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Course, isPublished } from '#domain/course.ts';
import type { ModuleId } from '#domain/ids.ts';
import { type RequiredModule, requiredModules } from '#domain/required-modules.ts';
import type { Package } from '#packaging/assemble.ts';
import { packageCourse } from '#packaging/package-course.ts';
import { packageTrack, type TrackPackageFailure } from '#packaging/package-track.ts';
import type { Site } from '#packaging/site.ts';
import type { SiteCatalogue } from '#packaging/site-catalogue.ts';
import { collisions } from '#packaging/standard-id.ts';
import { courseVariant } from '#packaging/variant.ts';
import { collidingIds, courseNotInTrack, nothingPublished, packageFailed, packageWritten } from '#text/package-cli.ts';
import { manifestProblems } from './manifest/manifest-problems.ts';
import type { PackageOptions } from './package-options.ts';

export type PackagingRun = {
  readonly site: Site;
  readonly catalogue: SiteCatalogue;
  readonly options: PackageOptions;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly print: (line: string) => void;
};

/** Writes one zip, or one per course, after its manifest was checked against the standard's schemas. False, with the reason printed, when anything could not be packaged. */
export const packageByOptions = async (run: PackagingRun): Promise<boolean> => {
  const { options, catalogue, print } = run;
  const { track, course } = options;
  const required = requiredModules({ need: track.need, activity: track.activity, courses: catalogue.courses });
  const courses = coursesOf(required, course);
  const modules = required.map(({ module }) => module.id);
  const clashes = collisions(courses.map((each) => courseVariant(each, modules).id));
  if (course && !required.some((each) => each.course.id === course.id)) print(courseNotInTrack(course.id, track.id));
  else if (courses.length === 0) print(nothingPublished(track.id, course?.id));
  else if (clashes.length > 0) print(collidingIds(clashes));
  else return packageAll(run, courses, modules);
  return false;
};

const coursesOf = (required: readonly RequiredModule[], only: Course | undefined): readonly Course[] => {
  const written = required.filter(({ module }) => isPublished(module)).map(({ course }) => course);
  return [...new Set(written)].filter(({ id }) => only === undefined || id === only.id);
};

const packageAll = async (
  { site, options, now, print }: PackagingRun,
  courses: readonly Course[],
  modules: readonly ModuleId[],
): Promise<boolean> => {
  const { track, format, out, settings } = options;
  const basis = { site, modules, track, format, settings, verify: manifestProblems };
  const written = async (name: string, make: () => Promise<Package | TrackPackageFailure>): Promise<boolean> => {
    const start = now();
    const result = await make();
    if (!result.ok) {
      print(packageFailed(result.course?.id ?? name, result));
      return false;
    }
    const file = writeZip(out, result);
    const seconds = (now() - start) / 1000;
    print(packageWritten({ file, bytes: result.bytes.length, files: result.files.length, seconds }));
    return true;
  };
  if (!options.course && !options.each) return written(track.id, () => packageTrack({ ...basis, courses }));
  let allWell = true;
  for (const course of courses) {
    allWell = (await written(course.id, () => packageCourse({ ...basis, course }))) && allWell;
  }
  return allWell;
};

const writeZip = (folder: string, { name, bytes }: Package): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
