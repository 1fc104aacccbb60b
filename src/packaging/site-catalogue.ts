import type { Course } from '#domain/course.ts';
import type { CourseFile } from '#domain/course-file.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import type { Site } from './site.ts';

/** What the built site says of itself: packages are made of it alone, so they cannot differ from its pages. */
export type SiteCatalogue = TracksFile & { readonly courses: readonly Course[] };

const readJson = async <Value>(site: Site, path: string): Promise<Value | undefined> => {
  const bytes = await site.read(path);
  // Our own build wrote these files, so their shape is believed.
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Value);
};

/** Undefined when the site lacks the files that tell. Courses come in the order of their ids. */
export const readSiteCatalogue = async (site: Site): Promise<SiteCatalogue | undefined> => {
  const paths = site.list.map(({ path }) => path).filter((path) => /^courses\/[^/]+\.json$/.test(path));
  const tracks = await readJson<TracksFile>(site, 'tracks.json');
  const files = await Promise.all(paths.sort().map((path) => readJson<CourseFile>(site, path)));
  return tracks && { ...tracks, courses: files.flatMap((file) => (file ? [file.course] : [])) };
};
