import { crc32 } from 'node:zlib';
import { noNetworkPage, type OfflineList } from '#domain/offline-list.ts';
import { collect } from '#packaging/collect.ts';
import { isForeign } from '#packaging/launch-files.ts';
import type { Site } from '#packaging/site.ts';
import { overTheLine } from './over-the-line.ts';

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

/** What a download of courses holds, by the path of its list, and the bytes of each file as it goes over the line. */
export type Weighed = {
  readonly lists: ReadonlyMap<string, OfflineList>;
  readonly weights: ReadonlyMap<string, number>;
};

/** Adds to `weights` what they lack: a file that courses share is compressed once. */
const listOf = async (site: Site, course: string, weights: Map<string, number>): Promise<OfflineList> => {
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
  const unknown = [...files].filter(([path]) => !weights.has(path));
  await Promise.all(unknown.map(async ([path, bytes]) => weights.set(path, await overTheLine(path, bytes))));
  return {
    version: crc32(sums).toString(16).padStart(8, '0'),
    transfer: entries.reduce((sum, { path }) => sum + (weights.get(path) ?? 0), 0),
    files: entries.map(({ path, size }) => ({ path, size })),
  };
};

/** Courses of a site that have lessons. */
export const coursesIn = ({ list }: Site): readonly string[] => {
  const lessons = list.filter(({ path, course }) => course && /^courses\/[^/]+\/[^/]+\.html$/.test(path));
  return [...new Set(lessons.flatMap(({ course }) => course ?? []))];
};

/** Lists of the courses and what their files weigh. */
export const offlineLists = async (site: Site, courses: readonly string[] = coursesIn(site)): Promise<Weighed> => {
  const weights = new Map<string, number>();
  const lists = new Map<string, OfflineList>();
  // One after the other: the files of every course at once would take gigabytes.
  for (const course of courses) lists.set(offlineListPath(course), await listOf(site, course, weights));
  return { lists, weights };
};
