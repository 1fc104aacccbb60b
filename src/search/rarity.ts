/**
 * How much a word tells: the logarithm of how many times more documents there are than those that have it, as BM25
 * counts it. Above 0.
 */
export const rarity = (withIt: number, documents: number): number =>
  Math.log(1 + (documents - withIt + 0.5) / (withIt + 0.5));

const steps = 5;

/** Rarity in fifths, to base 36: a character is exact enough. */
export const rarityCode = (withIt: number, documents: number): string =>
  Math.min(35, Math.max(1, Math.round(rarity(withIt, documents) * steps))).toString(36);

/** The inverse of `rarityCode`. */
export const rarityOf = (code: string): number => Number.parseInt(code, 36) / steps;
