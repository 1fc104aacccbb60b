import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { schemaPath, standards } from '#packaging/formats.ts';

const packager = dirname(createRequire(import.meta.url).resolve('node-scorm-packager/package.json'));

/** The genuine schema files of ADL and IMS. */
const folders = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' } as const;

const copyOf = (format: keyof typeof folders, out: string): void => {
  const from = join(packager, 'lib/schemas/definitionFiles', folders[format]);
  mkdirSync(join(out, schemaPath(format, '')), { recursive: true });
  for (const name of standards[format]?.schemas ?? []) cpSync(join(from, name), join(out, schemaPath(format, name)));
};

/**
 * Puts the schema files that packages carry into the built site, so that the packager finds the same bytes from the
 * command line and in a browser. Call it before the list of assets is made.
 */
export const copySchemas = (out: string): void => {
  copyOf('scorm12', out);
  copyOf('scorm2004', out);
};
