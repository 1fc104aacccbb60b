import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { keepAudit } from '#audit/kept-audit.ts';
import { inThread } from './in-thread.ts';
import { readSources } from './read-sources.ts';
import { refuse, soundCatalogue, type Verdict } from './verdict.ts';

/** Waits when everything is bundled and no page is made yet: Astro has no hook of its own between the two. */
const betweenBundlesAndPages = (wait: () => Promise<void>): Plugin => ({
  name: 'orientir-audit',
  apply: 'build',
  // Bundled last.
  applyToEnvironment: ({ name }) => name === 'client',
  writeBundle: wait,
});

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
        if (command !== 'build') return;
        // Pages of a build take the catalogue that this step has made: `src/catalogue/load-kept.ts`.
        const alias = { '#catalogue/load.ts': '/src/catalogue/load-kept.ts' };
        updateConfig({ vite: { resolve: { alias }, plugins: [betweenBundlesAndPages(() => judged())] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const catalogue = soundCatalogue(readSources(root));
        // It takes as long as bundling, and need not come before it.
        const verdict = inThread<Verdict>(new URL('./verdict-worker.ts', import.meta.url), catalogue);
        judged = async () => {
          const { audit, problems } = await verdict.result();
          refuse(problems);
          keepAudit(catalogue, audit);
        };
      },
    },
  };
};
