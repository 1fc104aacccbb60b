import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { keepAudit } from '#audit/kept-audit.ts';
import { keepCatalogue } from '#catalogue/kept-catalogue.ts';
import { BuildError } from './build-error.ts';
import { inThread, type Meanwhile } from './in-thread.ts';
import { refuse, type Verdict } from './verdict.ts';
import type { LookedInThread } from './verdict-worker.ts';

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
 *
 * The files are read and judged in a thread from the first moment: both take as long as what the build does meanwhile.
 */
export const auditStep = (): AstroIntegration => {
  let judging: Meanwhile | undefined;
  let judged = async (): Promise<void> => undefined;
  return {
    name: 'orientir-audit',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        judging = inThread(new URL('./verdict-worker.ts', import.meta.url), fileURLToPath(config.root));
        // Pages of a build take the catalogue that this step has made: `src/catalogue/load-kept.ts`.
        const alias = { '#catalogue/load.ts': '/src/catalogue/load-kept.ts' };
        updateConfig({ vite: { resolve: { alias }, plugins: [betweenBundlesAndPages(() => judged())] } });
      },
      'astro:build:start': async () => {
        const look = await judging?.next<LookedInThread>();
        if (!look) return;
        if (!look.ok) throw new BuildError(look.problems);
        keepCatalogue(look.sources, look.catalogue);
        judged = async () => {
          const verdict = await judging?.next<Verdict>();
          if (!verdict) return;
          refuse(verdict.problems);
          keepAudit(look.catalogue, verdict.audit);
        };
      },
    },
  };
};
