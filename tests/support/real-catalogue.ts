import { fileURLToPath } from 'node:url';
import { readSources } from '#build/read-sources.ts';
import { type Catalogue, catalogueWithoutLedgers } from '#catalogue/catalogue.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let read: Catalogue | undefined;

/** The project's own courses. */
export const realCatalogue = (): Catalogue => {
  read ??= catalogueWithoutLedgers(readSources(root));
  return read;
};
