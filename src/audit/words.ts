import { plainText } from '#domain/inline-markdown.ts';

/** The words of a text as they are compared: lower case, io as ie, nothing but letters and digits. */
export const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u0451', '\u0435')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Equal for texts that differ in case, punctuation and spaces alone. */
export const folded = (text: string): string => wordsOf(text).join(' ');

/** The Russian negation: what stands after it is denied. */
const not = '\u043d\u0435';

/** Where the words stand in the text one after the other, undenied. */
export const contains = (text: readonly string[], words: readonly string[]): boolean =>
  text.some((_, start) => words.every((word, at) => text[start + at] === word) && text[start - 1] !== not);
