import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorErrors } from '#catalogue/author-error.ts';
import { readYaml } from '#catalogue/read-yaml.ts';
import { ledgerSchema } from '#catalogue/schemas/ledger.ts';
import type { Ledger } from '#domain/ledger.ts';

/** Ledgers of an earlier edition, by their path from the project's root. */
export type OlderLedgers = ReadonlyMap<string, Ledger>;

const isLedger = (path: string): boolean => /^courses\/[\w-]+\/ledger\.yaml$/.test(path);

const git = (root: string, args: readonly string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Throws `AuthorErrors` for a text that is no ledger. */
export const parsedLedgers = (texts: ReadonlyMap<string, string>): OlderLedgers =>
  new Map(
    [...texts].map(([file, text]) => {
      const read = readYaml({ file, text }, ledgerSchema);
      if (!read.ok) throw new AuthorErrors(read.errors);
      return [file, read.value] as const;
    }),
  );

/** As they were committed last; undefined where nothing is committed, such as in an unpacked archive. */
export const committedLedgers = (root: string): ReadonlyMap<string, string> | undefined => {
  try {
    const paths = git(root, ['ls-tree', '-r', '--name-only', 'HEAD', 'courses']).split('\n').filter(isLedger);
    return new Map(paths.map((path) => [path, git(root, ['show', `HEAD:./${path}`])]));
  } catch {
    return undefined;
  }
};

/** In a project of an earlier edition, or in its folder of courses; empty where there is none. */
export const ledgersIn = (folder: string): ReadonlyMap<string, string> => {
  const courses = existsSync(join(folder, 'courses')) ? join(folder, 'courses') : folder;
  const names = existsSync(courses) ? readdirSync(courses) : [];
  const found = names
    .map((name) => [`courses/${name}/ledger.yaml`, join(courses, name, 'ledger.yaml')] as const)
    .filter(([, path]) => existsSync(path));
  return new Map(found.map(([file, path]) => [file, readFileSync(path, 'utf8')]));
};
