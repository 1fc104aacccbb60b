import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepAudit } from '#audit/kept-audit.ts';
import { readSources } from './read-sources.ts';
import { refuse, soundCatalogue } from './verdict.ts';
import { verdictMeanwhile } from './verdict-meanwhile.ts';

/** Pages of a build take the catalogue that this step has made: `src/catalogue/load-kept.ts`. */
const ofBuild = { vite: { resolve: { alias: { '#catalogue/load.ts': '/src/catalogue/load-kept.ts' } } } };

/**
 * Stops a build before it starts for mistakes in files, and before any page is made when a test or a course breaks a
 * rule of the audit or a bookmark might not fit into an LMS. Writing (`dev`) goes on.
 */
export const auditStep = (): AstroIntegration => {
  let root = '';
  let judged = async (): Promise<void> => undefined;
  return {
    name: 'orientir-audit',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig(ofBuild);
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const catalogue = soundCatalogue(readSources(root));
        const verdict = verdictMeanwhile(catalogue);
        judged = async () => {
          const { audit, problems } = await verdict();
          refuse(problems);
          keepAudit(catalogue, audit);
        };
      },
      // Between bundling and the pages.
      'astro:build:ssr': () => judged(),
    },
  };
};
