import type { Course } from '#domain/course.ts';
import { packageDescription, packageTitle } from '#text/package-manifest.ts';
import { assemble, numbersIn, type Package } from './assemble.ts';
import { gatherCourse, type PackageBasis } from './gather-course.ts';
import type { PackageFailure } from './package-failure.ts';

export type PackageRequest = PackageBasis & { readonly course: Course };

/**
 * One course variant as a zip. The same site and request give the same bytes on any machine. What the package does
 * not hold is not in its pages either, and every relative link in it leads to a file in it.
 */
export const packageCourse = async (request: PackageRequest): Promise<Package | PackageFailure> => {
  const { site, course, track, format, settings = {}, verify } = request;
  const gathered = await gatherCourse(request, course);
  if (!gathered.ok) return gathered;
  const { id } = gathered.variant;
  return assemble({
    site,
    track,
    format,
    settings,
    courses: [gathered],
    id,
    title: packageTitle(course),
    description: packageDescription({ course, track, numbers: numbersIn(gathered) }),
    edition: course.edition,
    name: `${id}-${track.id}-${format}-v${course.edition}.zip`,
    verify,
  });
};
