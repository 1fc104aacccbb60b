import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What `npm ci` installs on a machine of another platform than the one that wrote the lockfile. */

type Entry = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const lockfile = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(lockfile) as { readonly packages: Readonly<Record<string, Entry>> };

/** Where Node looks for a package that the one at `path` asks for: beside it, then in every folder above. */
const entryFor = (path: string, name: string): Entry | undefined => {
  const here = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (here || path === '') return here;
  return entryFor(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
};

test('every optional dependency that the lockfile names has an entry with integrity', () => {
  const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name, entry: entryFor(path, name) })),
  );
  expect(optional.length).toBeGreaterThan(50);
  const missing = optional.filter(({ entry }) => !entry?.integrity && !entry?.inBundle);
  expect(missing.map(({ path, name }) => `${name}, which ${path} asks for`)).toEqual([]);
});

test('every package comes with integrity', () => {
  const loose = Object.entries(packages).filter(([path, { integrity, inBundle }]) => path && !integrity && !inBundle);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package comes from a place that only this machine knows', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : []));
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});
