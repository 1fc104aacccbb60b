/** Scores are shares of small whole numbers; beyond this a decimal is taken as it stands, to four digits. */
const largestUnder = 1000;
const precision = 1e-7;

/**
 * The least whole number of parts in which the value is a whole number of parts: 2 for 0.5, 3 for 0.333333333.
 * Scores come as doubles rounded to nine digits (`#domain/distribution.ts`), so a share is recognised, not read.
 */
export const partsOf = (value: number): number => {
  for (let under = 1; under <= largestUnder; under += 1) {
    if (Math.abs(Math.round(value * under) / under - value) < precision) return under;
  }
  return 10_000;
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The least number of parts that every value is a whole number of: on it sums of scores are sums of whole numbers. */
export const commonGrid = (values: Iterable<number>): number =>
  [...new Set(values)].map(partsOf).reduce((grid, parts) => (grid / divisor(grid, parts)) * parts, 1);
