/** Written but not seen: soft hyphens, joiners, marks of direction. They come along with pasted text. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Of every shape, the minus sign among them. */
const dashes = /[\p{Pd}\u2212]/gu;

/** Of every shape, single and double, apostrophes and primes among them. */
const quotes = /[\p{Pi}\p{Pf}"'`\u00B4\u02BC\u201A\u201E\u2032\u2033]/gu;

/** U+0435, the Cyrillic letter ie, with marks over it. The dots that make it U+0451 fall away; U+0439 keeps its breve. */
const dotted = /\u0435\p{M}+/gu;

const withoutDots = (letter: string): string => letter.replaceAll('\u0308', '');

/**
 * What is the same in every spelling of a typed text that a marker would let pass: case, io written as ie, the number
 * and width of spaces, the shape of dashes and quotes, a full stop or dots at the end. Folding twice changes nothing.
 * Empty for a text that says nothing.
 */
export const foldText = (text: string): string =>
  text
    .replace(unseen, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(dotted, withoutDots)
    .normalize('NFC')
    .replace(dashes, '-')
    .replace(quotes, '"')
    .replace(/\s+/g, ' ')
    .replace(/[.\u2026 ]+$/, '')
    .trim();

/** Where among texts one stands that is the same as the typed one; −1 where none is. */
export const placeOfText = (texts: readonly string[], typed: string): number => {
  const folded = foldText(typed);
  return folded === '' ? -1 : texts.findIndex((text) => foldText(text) === folded);
};
