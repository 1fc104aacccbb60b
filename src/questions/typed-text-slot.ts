import { placeOfText } from './fold-text.ts';
import { textNotKept } from './typed-text.ts';

/**
 * A typed text is kept as which of the known texts it matches: nothing personal that somebody typed gets into an
 * LMS's data. Five bits: 0 for any other text, 1–31 for a known one by its place in the ledger.
 */
export const textSlotWidth = 5;
const mostTexts = 2 ** textSlotWidth - 1;

/** 0 as well for a known text beyond the thirty-first. */
export const packText = (texts: readonly string[], typed: string): number => {
  const place = placeOfText(texts, typed);
  return place < mostTexts ? place + 1 : 0;
};

/** A text that packs to the number; undefined for a number that no text packs to. */
export const unpackText = (texts: readonly string[], packed: number | undefined): string | undefined => {
  if (packed === 0) return textNotKept;
  const text = texts[(packed ?? 0) - 1];
  return text !== undefined && packText(texts, text) === packed ? text : undefined;
};
