import { requiredModules } from '#domain/required-modules.ts';
import { packageCourse } from '#packaging/package-course.ts';
import type { Site } from '#packaging/site.ts';
import { readSiteCatalogue } from '#packaging/site-catalogue.ts';
import type { MadePackage, PackageJob, PackageNews } from './package-job.ts';

/** Scripts, styles and fonts that a course shares with others: an estimate, for the progress alone. */
const sharedFiles = 60;

/** Tells how much of a course was read; never that all of it was, because zipping comes after. */
const counting = (site: Site, course: string, tell: (share: number) => void): Site => {
  const expected = site.list.filter((entry) => entry.course === course).length + sharedFiles;
  let read = 0;
  return {
    list: site.list,
    read: async (path) => {
      const bytes = await site.read(path);
      read += 1;
      tell(Math.min(0.95, read / expected));
      return bytes;
    },
  };
};

/** Makes the zips one after another, with the bytes that the CLI makes of the same site. */
export const makePackages = async (
  site: Site,
  { track: id, courses: wanted, format, settings }: Omit<PackageJob, 'root'>,
  tell: (share: number) => void,
): Promise<Exclude<PackageNews, { what: 'progress' }>> => {
  const catalogue = await readSiteCatalogue(site);
  const track = catalogue?.tracks.find((each) => each.id === id);
  if (!catalogue || !track) return { what: 'unreachable' };
  const required = requiredModules({ need: track.need, activity: track.activity, courses: catalogue.courses });
  const modules = required.map(({ module }) => module.id);
  const courses = catalogue.courses.filter((course) => wanted.includes(course.id));
  const packages: MadePackage[] = [];
  for (const course of courses) {
    const before = packages.length / courses.length;
    const counted = counting(site, course.id, (share) => tell(before + share / courses.length));
    const made = await packageCourse({ site: counted, course, modules, track, format, settings });
    packages.push(
      made.ok
        ? { ok: true, course: course.id, name: made.name, bytes: made.bytes }
        : { ok: false, course: course.id, why: made.why },
    );
    tell(packages.length / courses.length);
  }
  return { what: 'done', packages };
};
