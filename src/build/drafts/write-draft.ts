import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileExists } from '#text/new-cli.ts';
import type { Draft } from './draft.ts';

/** Writes a draft under `root`; the message of what stands in its way comes back, and then nothing is written. */
export const writeDraft = (root: string, { files, edits }: Draft): string | undefined => {
  const present = [...files.keys()].find((file) => existsSync(join(root, file)));
  if (present !== undefined) return fileExists(present);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    // Refuses to overwrite, should the file have come up in the meantime.
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
  for (const [file, text] of edits) writeFileSync(join(root, file), text);
  return undefined;
};
