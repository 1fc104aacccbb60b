import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

// `.yml` too: the catalogue reads no such file, and says so to whoever named one that way.
const isSource = (path: string): boolean => /\.(?:yaml|yml|mdx|svg)$/.test(path);

/** The text of every file of courses and quizzes by its path from `root`, with `/` on every system. */
export const readSources = (root: string): ReadonlyMap<string, string> => {
  const paths = ['courses', 'quizzes'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)),
  );
  return new Map(
    paths
      .filter(isSource)
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
  );
};
