/**
 * Which stems stand in the texts of a page: a character each, by its place in a list of stems, and a space between
 * texts. Room for 65,000 stems: what has no character of its own, JSON writes as an escape.
 */
const first = 0x100;
const between = ' ';

export const writeStemCode = (texts: readonly (readonly number[])[]): string =>
  texts.map((places) => places.map((place) => String.fromCharCode(first + place)).join('')).join(between);

/** The codes of each text. */
export const textCodes = (code: string): readonly string[] => code.split(between);

/** The place of the stem that stands at `at` of a text's code. */
export const stemPlace = (textCode: string, at: number): number => textCode.charCodeAt(at) - first;

/** The place of every stem, text by text: the inverse of `writeStemCode`. */
export const readStemCode = (code: string): readonly (readonly number[])[] =>
  textCodes(code).map((text) => Array.from({ length: text.length }, (_, at) => stemPlace(text, at)));
