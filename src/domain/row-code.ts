import type { Brand } from './brand.ts';

/** `7f3q9m2x`: stands for a row of HR's own list in links and result files, and says nothing of the person. */
export type RowCode = Brand<string, 'RowCode'>;

/** Digits and letters without those that are read for another: i, l, o, u. */
export const readableLetters = '0123456789abcdefghjkmnpqrstvwxyz';

export const rowCodeLength = 8;

const shape = new RegExp(`^[${readableLetters}]{${rowCodeLength}}$`);

export const isRowCode = (text: unknown): text is RowCode => typeof text === 'string' && shape.test(text);

/** A code out of `rowCodeLength` random bytes; whoever makes many sees to it that none comes twice. */
export const rowCode = (randomBytes: Uint8Array): RowCode =>
  Array.from(randomBytes.subarray(0, rowCodeLength), (byte) => readableLetters.charAt(byte % 32)).join('') as RowCode;
