import type { Course } from '#domain/course.ts';
import type { Overlay } from '#domain/track.ts';
import { trackPackageDescription, trackPackageTitle } from '#text/package-manifest.ts';
import { assemble, type Package } from './assemble.ts';
import { courseFiles } from './course-files.ts';
import { type GatheredCourse, gatherCourse, type PackageBasis } from './gather-course.ts';
import type { PackageFailure } from './package-failure.ts';
import { courseVariant } from './variant.ts';

export type TrackPackageRequest = PackageBasis & {
  /** Of the site, in the order in which they are taken; those of which nothing is needed, or written, are passed over. */
  readonly courses: readonly Course[];
  /** Roles that raise what the track requires; `modules` holds what they add. */
  readonly overlays?: readonly Pick<Overlay, 'id' | 'code'>[] | undefined;
};

/** A failure, with the course in which it was found. */
export type TrackPackageFailure = PackageFailure & { readonly course?: Course | undefined };

/**
 * All courses of a track as one zip with one SCO (AU) each. Every course has pages, data and help of its own, and
 * shares scripts, styles and fonts with the others; no page leads to another course.
 */
export const packageTrack = async (request: TrackPackageRequest): Promise<Package | TrackPackageFailure> => {
  const { site, track, format, settings = {}, overlays = [], verify } = request;
  const modules = [...request.modules];
  const courses: GatheredCourse[] = [];
  for (const course of request.courses) {
    if (!courseFiles(course, courseVariant(course, modules))) continue;
    const gathered = await gatherCourse({ ...request, modules }, course);
    if (!gathered.ok) return { ...gathered, course };
    courses.push(gathered);
  }
  if (courses.length === 0) return { ok: false, why: 'nothing-published' };
  const id = ['track', track.id, ...overlays.map((overlay) => overlay.id)].join('-');
  const named = { code: [track.code, ...overlays.map(({ code }) => code)].join(' + ') };
  // It grows whenever a course has a new edition.
  const edition = courses.reduce((sum, { course }) => sum + course.edition, 0);
  return assemble({
    site,
    track,
    format,
    settings,
    courses,
    id,
    title: trackPackageTitle(named),
    description: trackPackageDescription(
      named,
      courses.map(({ course }) => course),
    ),
    edition,
    name: `${id}-${format}-v${edition}.zip`,
    verify,
  });
};
