import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { OfflineList } from '#domain/offline-list.ts';
import { assumed, type Transfer } from '#domain/scale.ts';
import type { Site } from '#packaging/site.ts';
import { offlineListPath } from '../offline-lists.ts';

const isText = (path: string): boolean => /\.(?:html|css|js|json|svg|xml)$/.test(path);

const compressed = promisify(brotliCompress);

const overTheLine = async (path: string, bytes: Uint8Array): Promise<number> => {
  const sent = isText(path)
    ? await compressed(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: assumed.quality } })
    : bytes;
  return sent.length;
};

const filesOf = async ({ read }: Site, course: string): Promise<readonly string[]> => {
  const bytes = await read(offlineListPath(course));
  // Our own build wrote it, so its shape is believed.
  const list = JSON.parse(new TextDecoder().decode(bytes)) as OfflineList;
  return list.files.map(({ path }) => path);
};

export type Measure = (paths: Iterable<string>) => Promise<Transfer>;

/** Weighs files of a finished site as they go over the line; each is compressed once, however often it is asked for. */
const measure = (site: Site): Measure => {
  const known = new Map<string, Promise<number>>();
  const weigh = (path: string): Promise<number> => {
    const read = async (): Promise<number> => overTheLine(path, (await site.read(path)) ?? new Uint8Array());
    const weight = known.get(path) ?? read();
    known.set(path, weight);
    return weight;
  };
  return async (paths) => {
    const all = [...new Set(paths)];
    const weights = await Promise.all(all.map(weigh));
    return {
      files: all.length,
      pages: all.filter((path) => path.endsWith('.html')).length,
      bytes: weights.reduce((sum, weight) => sum + weight, 0),
    };
  };
};

/** What somebody fetches who takes the whole of a course, and of all courses: what these share is fetched once. */
export const transfers = async (
  site: Site,
  courses: readonly string[],
): Promise<{ readonly each: readonly Transfer[]; readonly all: Transfer }> => {
  const weigh = measure(site);
  const each: Transfer[] = [];
  const every = new Set<string>();
  // One course after the other: all files at once would take gigabytes.
  for (const course of courses) {
    const files = await filesOf(site, course);
    each.push(await weigh(files));
    for (const file of files) every.add(file);
  }
  return { each, all: await weigh(every) };
};
