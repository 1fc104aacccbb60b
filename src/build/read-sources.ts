import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

// Also what only looks like a source, `.yml`, `.md` or `.MDX`: the catalogue reads no such file, and says so to whoever
// named one that way. Otherwise a lesson would be left out and nobody told.
const isSource = (path: string): boolean => /\.(?:ya?ml|mdx?|markdown|svg)$/i.test(path);

const readFolders = (
  root: string,
  folders: readonly string[],
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, string> => {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)),
  );
  return new Map(
    paths
      .filter(isWanted)
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
  );
};

/** The text of every file of courses and quizzes by its path from `root`, with `/` on every system. */
export const readSources = (root: string): ReadonlyMap<string, string> =>
  readFolders(root, ['courses', 'quizzes'], isSource);

/** The files that hold what the interface says, likewise. */
export const readTexts = (root: string): ReadonlyMap<string, string> =>
  readFolders(root, ['src/text'], (path) => /\.(?:ts|md)$/.test(path));
