import { type Audit, audit } from '#audit/audit.ts';
import { type AuthorError, AuthorErrors } from '#catalogue/author-error.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { keptCatalogue } from '#catalogue/kept-catalogue.ts';
import { bookmarkBudget } from './bookmark-budget.ts';
import { BuildError, type Problem } from './build-error.ts';
import { overBudget } from './over-budget.ts';

/** Whether well-formed courses and tests may be published: with any problem they may not. */
export type Verdict = { readonly audit: Audit; readonly problems: readonly Problem[] };

const problemOf = ({ file, message, remedy }: AuthorError): Problem => ({
  file,
  what: [`${message}.`, remedy].join(' ').trim(),
});

/** What authors have to mend: rules that their tests and courses break, or else bookmarks that no LMS might hold. */
export const verdictOn = (catalogue: Catalogue): Verdict => {
  const audited = audit(catalogue);
  const broken = audited.findings.map(problemOf);
  return { audit: audited, problems: broken.length > 0 ? broken : overBudget(bookmarkBudget(catalogue)) };
};

/** Throws a BuildError when there is any problem. */
export const refuse = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new BuildError(problems);
};

/** The catalogue of courses and tests, by their paths from the project's root. Throws a BuildError for mistakes in files. */
export const soundCatalogue = (sources: ReadonlyMap<string, string>): Catalogue => {
  try {
    return keptCatalogue(sources);
  } catch (error) {
    if (error instanceof AuthorErrors) refuse(error.errors.map(problemOf));
    throw error;
  }
};
