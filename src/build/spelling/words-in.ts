export type FoundWord = {
  readonly word: string;
  /** From 1. */
  readonly line: number;
  /** A Latin letter that looks like a Russian one finds no word, and no reader sees why. */
  readonly mixed: boolean;
};

const escapes = /\\(?:[nrt]|u[0-9a-f]{4})/gi;
const token = /[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

const shortestAfterNumber = 4;

const isMixed = (piece: string): boolean => cyrillic.test(piece) && latin.test(piece);

const hasDigit = (piece: string | undefined): boolean => /\p{N}/u.test(piece ?? '');

/** What the dictionary is to be asked: not single letters, codes of letters and digits, and endings of numbers. */
const isAsked = (piece: string, at: number, pieces: readonly string[]): boolean =>
  cyrillic.test(piece) &&
  piece.length > 1 &&
  !hasDigit(piece) &&
  !(hasDigit(pieces[at - 1]) && piece.length < shortestAfterNumber);

const inLine = (text: string, line: number): readonly FoundWord[] =>
  [...text.replace(escapes, ' ').matchAll(token)].flatMap(([whole]) => {
    const pieces = whole.split(/[-‑]/);
    const mixed = pieces.filter((piece) => isMixed(piece)).map((word) => ({ word, line, mixed: true }));
    // A word of parts is asked as a whole, as long as every part is a word.
    const asked = pieces.every(isAsked) ? [whole.replaceAll('‑', '-')] : pieces.filter(isAsked);
    return [...mixed, ...asked.filter((word) => !latin.test(word)).map((word) => ({ word, line, mixed: false }))];
  });

/** Every Russian word of a text with its line, code and markup passed over: they are written in Latin letters. */
export const wordsIn = (text: string): readonly FoundWord[] =>
  text.split('\n').flatMap((line, at) => inLine(line, at + 1));
