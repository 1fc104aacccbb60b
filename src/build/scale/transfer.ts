import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { OfflineList } from '#domain/offline-list.ts';
import { assumed, type Transfer } from '#domain/scale.ts';
import type { Site } from '#packaging/site.ts';

const isText = (path: string): boolean => /\.(?:html|css|js|json|svg|xml)$/.test(path);

const compressed = promisify(brotliCompress);

const overTheLine = async (path: string, bytes: Uint8Array): Promise<number> => {
  const sent = isText(path)
    ? await compressed(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: assumed.quality } })
    : bytes;
  return sent.length;
};

/** So many files are compressed at once: each takes megabytes while it is. */
const atOnce = 8;

/** Bytes of files of a finished site as they go over the line, by path; each is compressed once. */
export const weightsOf = async (site: Site, paths: Iterable<string>): Promise<ReadonlyMap<string, number>> => {
  const weights = new Map<string, number>();
  const all = [...new Set(paths)];
  for (let from = 0; from < all.length; from += atOnce) {
    const weigh = async (path: string): Promise<unknown> =>
      weights.set(path, await overTheLine(path, (await site.read(path)) ?? new Uint8Array()));
    await Promise.all(all.slice(from, from + atOnce).map(weigh));
  }
  return weights;
};

const sumUp = (paths: readonly string[], weights: ReadonlyMap<string, number>): Transfer => ({
  files: paths.length,
  pages: paths.filter((path) => path.endsWith('.html')).length,
  bytes: paths.reduce((sum, path) => sum + (weights.get(path) ?? 0), 0),
});

/**
 * What somebody fetches who takes the whole of a course, and of all courses: what these share is fetched once.
 * `lists` holds the files of each course, `weights` their bytes.
 */
export const transfers = (
  lists: readonly OfflineList[],
  weights: ReadonlyMap<string, number>,
): { readonly each: readonly Transfer[]; readonly all: Transfer } => {
  const files = lists.map((list) => list.files.map(({ path }) => path));
  return {
    each: files.map((paths) => sumUp(paths, weights)),
    all: sumUp([...new Set(files.flat())], weights),
  };
};
