import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { badLoanwordLine, loanword } from '#text/content-lint.ts';
import type { Material } from './material.ts';

type Loanword = { readonly pattern: RegExp; readonly instead: string };

const form = /^([^:*]+)(\*?): (.+)$/;

const escaped = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** From lines of a word, a colon and what to write instead; an asterisk after the word stands for any ending. */
export const readLoanwords = (
  file: string,
  text: string,
): { readonly loanwords: readonly Loanword[]; readonly errors: readonly AuthorError[] } => {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ text: line.trim(), line: at + 1 }))
    .filter((one) => one.text !== '' && !one.text.startsWith('#'));
  return {
    loanwords: lines.flatMap(({ text: written }) => {
      const [, word, ending, instead] = form.exec(written) ?? [];
      if (!word || !instead) return [];
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped(word)}${ending ? '\\p{L}*' : ''}(?![\\p{L}\\p{N}])`,
        'giu',
      );
      return [{ pattern, instead }];
    }),
    errors: lines
      .filter((one) => !form.test(one.text))
      .map((one) => ({ file, field: '', ...inLine(one.line, badLoanwordLine(one.text)) })),
  };
};

/** Words that have a Russian one of the glossary or of plain speech. */
export const findLoanwords = ({ passages }: Material, loanwords: readonly Loanword[]): readonly AuthorError[] =>
  passages.flatMap(({ file, line, text }) =>
    loanwords.flatMap(({ pattern, instead }) =>
      [...text.matchAll(pattern)].map((found) => ({
        file,
        field: '',
        ...inLine(line + text.slice(0, found.index).split('\n').length - 1, loanword(found[0], instead)),
      })),
    ),
  );
