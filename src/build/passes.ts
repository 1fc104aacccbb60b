import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BuildError } from './build-error.ts';
import { type Files, finishSite } from './finish-site.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { courseLoads, writeScale } from './scale/write-scale.ts';
import { copySchemas } from './schemas.ts';
import { subsetFonts } from './subset-fonts.ts';
import { weigh } from './weigh.ts';
import { writeOffline } from './write-offline.ts';

const readFolder = (folder: string): Files => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
};

/**
 * Finishes the site in a folder. Throws a BuildError with all that is wrong, before anything is written.
 */
export const finishFolder = (folder: string): void => {
  const finished = finishSite(readFolder(folder));
  if (!finished.ok) throw new BuildError(finished.problems);
  for (const [path, bytes] of finished.changed) writeFileSync(join(folder, path), bytes);
};

/** Makes the built site work in any folder of any server. Comes last among the integrations: it lists every file. */
export const passes = (): AstroIntegration => ({
  name: 'orientir-passes',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      copySchemas(folder);
      await subsetFonts(folder);
      finishFolder(folder);
      // Others weigh while this thread reckons.
      const [weighed, loads] = await Promise.all([weigh(folder), courseLoads(folder)]);
      writeOffline(folder, weighed.lists);
      writeScale(folder, weighed, loads);
      writeHosting(folder);
    },
  },
});
