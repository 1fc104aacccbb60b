import { join } from 'node:path';
import { readSiteCatalogue } from '#packaging/site-catalogue.ts';
import { siteNotBuilt } from '#text/build.ts';
import { packageByOptions } from '../package-by-options.ts';
import { packageOptions } from '../package-options.ts';
import { siteInFolder } from '../site-folder.ts';

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const run = async (dist: string, argv: readonly string[]): Promise<void> => {
  const site = siteInFolder(dist);
  const catalogue = site && (await readSiteCatalogue(site));
  if (!catalogue) return fail(siteNotBuilt);
  const parsed = packageOptions(argv, catalogue);
  if (!parsed.ok) return fail(parsed.message);
  const { options } = parsed;
  const done = await packageByOptions({ site, catalogue, options, now: () => performance.now(), print: console.log });
  if (!done) process.exitCode = 1;
};

await run(join(import.meta.dirname, '../../../dist'), process.argv.slice(2));
