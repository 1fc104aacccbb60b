import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '#build/schema-files.ts';
import { schemasWritten } from '#text/schemas.ts';

const root = join(import.meta.dirname, '../../..');

// `npm run schemas` writes what editors check authors' files by; a test tells when they are behind the code.
const files = schemaFiles();
mkdirSync(join(root, 'schemas'), { recursive: true });
for (const [path, text] of files) writeFileSync(join(root, path), text);
console.log(schemasWritten(files.size));
