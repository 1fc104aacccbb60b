import { fileURLToPath } from 'node:url';
import { readSources } from '#build/read-sources.ts';
import { sentence } from '#catalogue/author-error.ts';
import { type Material, materialOf } from '#catalogue/lint/material.ts';
import { readEntries } from '#catalogue/read-entries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let made: Material | undefined;

/** The project's own lessons, as the rules of content read them. */
export const realMaterial = (): Material => {
  if (made) return made;
  const sources = readSources(root);
  const read = readEntries(sources);
  if (!read.ok) throw new Error(read.errors.map(sentence).join('\n'));
  made = materialOf(sources, read.value);
  return made;
};
