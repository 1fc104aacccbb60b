import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptWithoutLedgers } from '#catalogue/kept-catalogue.ts';
import { bookmarkTooLong } from '#text/budget.ts';
import { bookmarkBudget, bookmarkLimit, type CourseBudget, isOver, largestParts } from './bookmark-budget.ts';
import { BuildError, type Problem } from './build-error.ts';
import { readSources } from './read-sources.ts';

/** So many parts are named: they are the ones worth looking at. */
const named = 3;

/** Courses whose bookmark may outgrow an LMS, with those of their variants that do by themselves. */
export const overBudget = (courses: readonly CourseBudget[]): readonly Problem[] =>
  courses
    .filter(({ whole }) => isOver(whole))
    .map(({ course, file, whole, variants }) => ({
      file,
      what: bookmarkTooLong(
        { course, variants: variants.filter(isOver).map(({ variant }) => variant) },
        { length: whole.length, limit: bookmarkLimit, largest: largestParts(whole).slice(0, named) },
      ),
    }));

/** Throws a BuildError when a learner's bookmark might not fit. */
export const refuseOverBudget = (sources: ReadonlyMap<string, string>): void => {
  const problems = overBudget(bookmarkBudget(keptWithoutLedgers(sources)));
  if (problems.length > 0) throw new BuildError(problems);
};

/** Stops a build before it starts when a bookmark might not fit into an LMS. After the audit, so that files are sound. */
export const budgetStep = (): AstroIntegration => {
  let root: URL | undefined;
  return {
    name: 'orientir-budget',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': () => {
        if (root) refuseOverBudget(readSources(fileURLToPath(root)));
      },
    },
  };
};
