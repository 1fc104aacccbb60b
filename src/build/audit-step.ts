import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptAudit } from '#audit/kept-audit.ts';
import { type AuthorError, AuthorErrors } from '#catalogue/author-error.ts';
import { keptCatalogue } from '#catalogue/kept-catalogue.ts';
import { BuildError } from './build-error.ts';
import { readSources } from './read-sources.ts';

/** What authors have to mend: mistakes in their files, or else rules that their tests and courses break. */
const errorsIn = (sources: ReadonlyMap<string, string>): readonly AuthorError[] => {
  try {
    return keptAudit(keptCatalogue(sources)).findings;
  } catch (error) {
    if (error instanceof AuthorErrors) return error.errors;
    throw error;
  }
};

/** Throws a BuildError when courses and tests, by their paths from the project's root, may not be published. */
export const refuseUnsound = (sources: ReadonlyMap<string, string>): void => {
  const errors = errorsIn(sources);
  if (errors.length === 0) return;
  throw new BuildError(
    errors.map(({ file, message, remedy }) => ({ file, what: [`${message}.`, remedy].join(' ').trim() })),
  );
};

/** Pages of a build take the catalogue that this step has made: `src/catalogue/load-kept.ts`. */
const ofBuild = { vite: { resolve: { alias: { '#catalogue/load.ts': '/src/catalogue/load-kept.ts' } } } };

/** Stops a build before it starts when a test or a course breaks a rule of the audit. Writing (`dev`) goes on. */
export const auditStep = (): AstroIntegration => {
  let root: URL | undefined;
  return {
    name: 'orientir-audit',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig(ofBuild);
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': () => {
        if (root) refuseUnsound(readSources(fileURLToPath(root)));
      },
    },
  };
};
