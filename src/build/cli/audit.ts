import { join } from 'node:path';
import { audit } from '#audit/audit.ts';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { printAudit } from '../print-audit.ts';
import { readSources } from '../read-sources.ts';

const root = join(import.meta.dirname, '../../..');

/** `npm run audit` prints every figure; it ends with 1 when a rule is broken, or a file is not well formed. */
const run = (): void => {
  const audited = audit(catalogueWithoutLedgers(readSources(root)));
  console.log(printAudit(audited));
  if (audited.findings.length > 0) process.exitCode = 1;
};

try {
  run();
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'AuthorErrors') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
