import type { Course } from '#domain/course.ts';
import { requiredModules } from '#domain/required-modules.ts';
import type { Package } from '#packaging/assemble.ts';
import type { PackageBasis, PackageProgress } from '#packaging/gather-course.ts';
import { packageCourse } from '#packaging/package-course.ts';
import { packageTrack, type TrackPackageFailure } from '#packaging/package-track.ts';
import type { Site } from '#packaging/site.ts';
import { readSiteCatalogue, type SiteCatalogue } from '#packaging/site-catalogue.ts';
import type { MadePackage, PackageJob, PackageNews } from './package-job.ts';

/** Scripts, styles and fonts that a course shares with others: an estimate, for the progress alone. */
const sharedFiles = 60;

/** How much of all courses was read, 0–1; never quite all, because zipping comes after. */
const shareOf = (site: Site, courses: readonly Course[], { course, files }: PackageProgress): number => {
  const expected = site.list.filter((entry) => entry.course === course.id).length + sharedFiles;
  return (courses.indexOf(course) + Math.min(0.95, files / expected)) / courses.length;
};

const made = (result: Package | TrackPackageFailure, course?: Course): MadePackage =>
  result.ok
    ? { ok: true, name: result.name, bytes: result.bytes }
    : { ok: false, course: (course ?? result.course)?.id, why: result.why };

const madeEach = async (basis: PackageBasis, courses: readonly Course[]): Promise<readonly MadePackage[]> => {
  const packages: MadePackage[] = [];
  for (const course of courses) packages.push(made(await packageCourse({ ...basis, course }), course));
  return packages;
};

const basisOf = (
  { tracks, courses }: SiteCatalogue,
  { track: id, format, settings }: Omit<PackageJob, 'root' | 'courses'>,
): Omit<PackageBasis, 'site'> | undefined => {
  const track = tracks.find((each) => each.id === id);
  if (!track) return undefined;
  const required = requiredModules({ need: track.need, activity: track.activity, courses });
  return { modules: required.map(({ module }) => module.id), track, format, settings };
};

/** Makes the zips one after another, with the bytes that the CLI makes of the same site. */
export const makePackages = async (
  site: Site,
  { courses: wanted, ...job }: Omit<PackageJob, 'root'>,
  tell: (share: number) => void,
): Promise<Exclude<PackageNews, { what: 'progress' }>> => {
  const catalogue = await readSiteCatalogue(site);
  const known = catalogue && basisOf(catalogue, job);
  if (!catalogue || !known) return { what: 'unreachable' };
  const isWhole = wanted === 'whole-track';
  const courses = catalogue.courses.filter(({ id }) => isWhole || wanted.includes(id));
  const onProgress = (progress: PackageProgress): void => tell(shareOf(site, courses, progress));
  const basis = { site, ...known, onProgress };
  const packages = isWhole ? [made(await packageTrack({ ...basis, courses }))] : await madeEach(basis, courses);
  return { what: 'done', packages };
};
