import { type AuthorError, AuthorErrors } from '#catalogue/author-error.ts';
import { catalogue } from '#catalogue/catalogue.ts';
import { readEntries, type Sources } from '#catalogue/read-entries.ts';
import { diagramsWithoutWords } from './diagrams-without-words.ts';
import { expiredNorms } from './expired-norms.ts';
import { findLoanwords, readLoanwords } from './loanwords.ts';
import { longSentences } from './long-sentences.ts';
import { type Material, materialOf } from './material.ts';
import { medianSentence } from './median-sentence.ts';
import { openingSituations } from './opening-situations.ts';
import { readingTime } from './reading-time.ts';
import { sharedParagraphs } from './shared-paragraphs.ts';
import { termsLinkedTwice } from './terms-linked-twice.ts';
import { unsourcedRequisites } from './unsourced-requisites.ts';

type LintOptions = {
  /** The list of words that are not to be used, with the path that it is told of by. */
  readonly loanwords: { readonly file: string; readonly text: string };
  /** `2026-11-23`: norms are looked at as on this day, or not at all. */
  readonly on?: string | undefined;
};

const rules: readonly ((material: Material) => readonly AuthorError[])[] = [
  diagramsWithoutWords,
  longSentences,
  medianSentence,
  openingSituations,
  readingTime,
  sharedParagraphs,
  termsLinkedTwice,
  unsourcedRequisites,
];

/** Mistakes that would stop the build come alone: texts that are not well formed cannot be judged. */
const refused = (sources: Sources): readonly AuthorError[] => {
  try {
    catalogue(sources);
    return [];
  } catch (error) {
    if (error instanceof AuthorErrors) return error.errors;
    throw error;
  }
};

/** What an author has to mend in texts that the build takes: file by file, in the order of the lines. */
export const lintContent = (sources: Sources, { loanwords, on }: LintOptions): readonly AuthorError[] => {
  const broken = refused(sources);
  if (broken.length > 0) return broken;
  const read = readEntries(sources);
  if (!read.ok) return read.errors;
  const material = materialOf(sources, read.value);
  const list = readLoanwords(loanwords.file, loanwords.text);
  const found = [
    ...list.errors,
    ...rules.flatMap((rule) => rule(material)),
    ...findLoanwords(material, list.loanwords),
    ...(on === undefined ? [] : expiredNorms(material, on)),
  ];
  const files = [...new Set(found.map(({ file }) => file))].sort();
  return files.flatMap((file) => found.filter((one) => one.file === file));
};
