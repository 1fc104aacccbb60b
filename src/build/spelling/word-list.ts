import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { badListLine } from '#text/spelling.ts';

/** A word that the dictionary lacks; with `like` it has all the forms of that word. */
export type ListedWord = { readonly word: string; readonly like: string | undefined; readonly line: number };

const form = /^([\p{Script=Cyrillic}-]+)(?:: ([\p{Script=Cyrillic}-]+))?$/u;

/** Reads the project's own words; lines that are no word are told of. */
export const readWordList = (
  file: string,
  text: string,
): { readonly words: readonly ListedWord[]; readonly errors: readonly AuthorError[] } => {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ text: line.trim(), line: at + 1 }))
    .filter((one) => one.text !== '' && !one.text.startsWith('#'));
  return {
    words: lines.flatMap(({ text: written, line }) => {
      const [, word, like] = form.exec(written) ?? [];
      return word ? [{ word, like, line }] : [];
    }),
    errors: lines
      .filter((one) => !form.test(one.text))
      .map((one) => ({ file, field: '', ...inLine(one.line, badListLine(one.text)) })),
  };
};
