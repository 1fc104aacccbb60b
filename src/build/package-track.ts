import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Course, isPublished } from '#domain/course.ts';
import { type RequiredModule, requiredModules } from '#domain/required-modules.ts';
import type { CoursePackage } from '#packaging/package-course.ts';
import { packageCourse } from '#packaging/package-course.ts';
import type { Site } from '#packaging/site.ts';
import type { SiteCatalogue } from '#packaging/site-catalogue.ts';
import { collisions } from '#packaging/standard-id.ts';
import { courseVariant } from '#packaging/variant.ts';
import { collidingIds, courseNotInTrack, nothingPublished, packageFailed, packageWritten } from '#text/package-cli.ts';
import type { PackageOptions } from './package-options.ts';

export type PackagingRun = {
  readonly site: Site;
  readonly catalogue: SiteCatalogue;
  readonly options: PackageOptions;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly print: (line: string) => void;
};

/** Writes one zip per course. False, with the reason printed, when anything could not be packaged. */
export const packageTrack = async (run: PackagingRun): Promise<boolean> => {
  const { options, catalogue, print } = run;
  const { track, course } = options;
  const required = requiredModules({ need: track.need, activity: track.activity, courses: catalogue.courses });
  const courses = coursesOf(required, course);
  const clashes = collisions(courses.map((each) => courseVariant(each, modulesOf(required)).id));
  if (course && !required.some((each) => each.course.id === course.id)) print(courseNotInTrack(course.id, track.id));
  else if (courses.length === 0) print(nothingPublished(track.id, course?.id));
  else if (clashes.length > 0) print(collidingIds(clashes));
  else return packageAll(run, courses, modulesOf(required));
  return false;
};

const modulesOf = (required: readonly RequiredModule[]) => required.map(({ module }) => module.id);

const coursesOf = (required: readonly RequiredModule[], only: Course | undefined): readonly Course[] => {
  const written = required.filter(({ module }) => isPublished(module)).map(({ course }) => course);
  return [...new Set(written)].filter(({ id }) => only === undefined || id === only.id);
};

const packageAll = async (
  { site, options, now, print }: PackagingRun,
  courses: readonly Course[],
  modules: ReturnType<typeof modulesOf>,
): Promise<boolean> => {
  const { track, format, out, settings } = options;
  let allWell = true;
  for (const course of courses) {
    const start = now();
    const result = await packageCourse({ site, course, modules, track, format, settings });
    if (result.ok) {
      const file = writeZip(out, result);
      print(
        packageWritten({
          file,
          bytes: result.bytes.length,
          files: result.files.length,
          seconds: (now() - start) / 1000,
        }),
      );
    } else {
      print(packageFailed(course.id, result));
      allWell = false;
    }
  }
  return allWell;
};

const writeZip = (folder: string, { name, bytes }: CoursePackage): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
