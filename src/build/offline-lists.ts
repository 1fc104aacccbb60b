import { promisify } from 'node:util';
import { crc32, gzip } from 'node:zlib';
import { noNetworkPage, type OfflineList } from '#domain/offline-list.ts';
import { collect } from '#packaging/collect.ts';
import { isForeign } from '#packaging/launch-files.ts';
import type { Site } from '#packaging/site.ts';

export const offlineListPath = (course: string): string => `courses/${course}/offline.json`;

/** Pages beside the course that its own lead to and that work without a network. */
const around: readonly string[] = [
  'index.html',
  'courses.html',
  'progress.html',
  'search.html',
  'search/titles.json',
  'spravka.html',
  'help/granicy.html',
  'help/sluzhashchemu.html',
  noNetworkPage,
];

/** The whole course once more, to be printed: it would double the download. */
const isBook = (path: string): boolean => /^courses\/[^/]+\/book\.html$/.test(path);

/** What a downloaded course never asks for: what connects to an LMS, and what is read with a network. */
const isIdle = (path: string): boolean =>
  isForeign('web')(path) || isBook(path) || (path.startsWith('help') && !around.includes(path));

const zipped = promisify(gzip);

/** As servers choose it that compress each answer anew. */
const level = 5;

/** Bytes of a site's file as it comes over the line, compressed; a file that courses share is compressed once. */
const measure = () => {
  const known = new Map<string, Promise<number>>();
  return (path: string, bytes: Uint8Array): Promise<number> => {
    const size = known.get(path) ?? zipped(bytes, { level }).then(({ length }) => length);
    known.set(path, size);
    return size;
  };
};

const listOf = async (site: Site, course: string, sizeOf: ReturnType<typeof measure>): Promise<OfflineList> => {
  const own = site.list
    .filter((entry) => entry.course === course)
    .map(({ path }) => path)
    .filter((path) => !isBook(path));
  const known = new Set(site.list.map(({ path }) => path));
  const { files } = await collect({
    site,
    course,
    roots: [...own, ...around.filter((path) => known.has(path))],
    prepare: (_, text) => text,
    made: new Map(),
    isIdle,
    onRead: () => undefined,
  });
  const entries = site.list.filter(({ path }) => files.has(path));
  const sums = entries.map(({ path, crc32: sum }) => `${path} ${sum}`).join('\n');
  const sizes = await Promise.all([...files].map(([path, bytes]) => sizeOf(path, bytes)));
  return {
    version: crc32(sums).toString(16).padStart(8, '0'),
    transfer: sizes.reduce((sum, size) => sum + size, 0),
    files: entries.map(({ path, size }) => ({ path, size })),
  };
};

/** Courses of a site that have lessons. */
export const coursesIn = ({ list }: Site): readonly string[] => {
  const lessons = list.filter(({ path, course }) => course && /^courses\/[^/]+\/[^/]+\.html$/.test(path));
  return [...new Set(lessons.flatMap(({ course }) => course ?? []))];
};

/** A list for each of the courses, by the path of its file. */
export const offlineLists = async (
  site: Site,
  courses: readonly string[] = coursesIn(site),
): Promise<ReadonlyMap<string, OfflineList>> => {
  const sizeOf = measure();
  const lists = new Map<string, OfflineList>();
  // One after the other: the files of every course at once would take gigabytes.
  for (const course of courses) lists.set(offlineListPath(course), await listOf(site, course, sizeOf));
  return lists;
};
