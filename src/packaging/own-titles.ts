import type { CourseFiles } from './course-files.ts';

/** The titles that search begins with, beside their course: courses that share a package have some of their own each. */
export const withOwnTitles = (
  files: ReadonlyMap<string, Uint8Array>,
  { titles, ownTitles }: CourseFiles['search'],
): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].map(([path, bytes]) => [path === titles ? ownTitles : path, bytes]));
