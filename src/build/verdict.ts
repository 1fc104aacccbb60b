import { type Audit, audit } from '#audit/audit.ts';
import { type AuthorError, AuthorErrors } from '#catalogue/author-error.ts';
import { type Catalogue, catalogue } from '#catalogue/catalogue.ts';
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
export const verdictOn = (whole: Catalogue): Verdict => {
  const audited = audit(whole);
  const broken = audited.findings.map(problemOf);
  return { audit: audited, problems: broken.length > 0 ? broken : overBudget(bookmarkBudget(whole)) };
};

/** Throws a BuildError when there is any problem. */
export const refuse = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new BuildError(problems);
};

export type Looked =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The catalogue of courses and tests, by their paths from the project's root, or all mistakes in its files. */
export const looked = (sources: ReadonlyMap<string, string>): Looked => {
  try {
    return { ok: true, catalogue: catalogue(sources) };
  } catch (error) {
    if (error instanceof AuthorErrors) return { ok: false, problems: error.errors.map(problemOf) };
    throw error;
  }
};
