import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { schemaPath } from '#packaging/formats.ts';
import { scorm12 } from '#packaging/manifests/scorm12.ts';

const packager = dirname(createRequire(import.meta.url).resolve('node-scorm-packager/package.json'));

/** The genuine schema files of ADL and IMS. */
const scorm12Schemas = join(packager, 'lib/schemas/definitionFiles/scorm12edition');

/**
 * Puts the schema files that packages carry into the built site, so that the packager finds the same bytes from the
 * command line and in a browser. Call it before the list of assets is made.
 */
export const copySchemas = (out: string): void => {
  mkdirSync(join(out, schemaPath('scorm12', '')), { recursive: true });
  for (const name of scorm12.schemas) cpSync(join(scorm12Schemas, name), join(out, schemaPath('scorm12', name)));
};
