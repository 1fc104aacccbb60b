/** A slot is three bits: 0 for nothing, 1–7 for a part by its place in the ledger. */
const RADIX = 8;

/** Bits for `count` slots. */
export const slotsWidth = (count: number): number => 3 * count;

/**
 * Which part fills each slot, as one number; the first slot takes the lowest bits.
 * Undefined when a part is unknown or beyond the seventh.
 */
export const packSlots = (parts: readonly string[], filled: readonly (string | undefined)[]): number | undefined => {
  const digits = filled.map((part) => (part === undefined ? 0 : parts.indexOf(part) + 1 || RADIX));
  return digits.some((digit) => digit >= RADIX)
    ? undefined
    : digits.reduceRight((packed, digit) => packed * RADIX + digit, 0);
};

/** The inverse of `packSlots` for `count` slots; undefined for a number it never gives. */
export const unpackSlots = (
  parts: readonly string[],
  count: number,
  packed: number,
): readonly (string | undefined)[] | undefined => {
  if (!Number.isSafeInteger(packed) || packed < 0 || packed >= RADIX ** count) return undefined;
  const digits = Array.from({ length: count }, (_, slot) => Math.floor(packed / RADIX ** slot) % RADIX);
  return digits.some((digit) => digit > parts.length) ? undefined : digits.map((digit) => parts[digit - 1]);
};
