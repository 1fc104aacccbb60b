import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ledgerSchema } from '#catalogue/schemas/ledger.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Progress } from '#domain/progress.ts';

/** `tests/fixtures/bookmarks/<version>/<name>/{ledger.yaml, bookmark.txt, progress.json}` */
export const goldenFolder = join(import.meta.dirname, '../../fixtures/bookmarks');

/** A bookmark as a released edition wrote it: it must be read the same for ever. */
export type Golden = {
  readonly version: string;
  readonly name: string;
  /** What it was written with. */
  readonly ledger: Ledger;
  readonly text: string;
  /** What it means. */
  readonly progress: Progress;
};

const read = (version: string, name: string): Golden => {
  const file = (path: string): string => readFileSync(join(goldenFolder, version, name, path), 'utf8');
  return {
    version,
    name,
    ledger: ledgerSchema.parse(parse(file('ledger.yaml'))),
    text: file('bookmark.txt').trim(),
    progress: JSON.parse(file('progress.json')),
  };
};

export const goldens = (): readonly Golden[] =>
  readdirSync(goldenFolder).flatMap((version) =>
    readdirSync(join(goldenFolder, version)).map((name) => read(version, name)),
  );
