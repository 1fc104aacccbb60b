import type { OfflineList } from '#domain/offline-list.ts';
import type { Transfer } from '#domain/scale.ts';

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
