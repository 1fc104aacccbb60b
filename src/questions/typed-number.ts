/**
 * A decimal number as it was typed: `digits` is whole, its value is ±digits / 10^decimals. Never with zeros at the end
 * of the decimals, and zero is never negative, so that equal numbers are equal here.
 */
export type Decimal = { readonly negative: boolean; readonly digits: number; readonly decimals: number };

export type ReadNumber =
  | { readonly ok: true; readonly number: Decimal }
  | { readonly ok: false; readonly why: 'empty' | 'no-number' | 'too-long' };

/** Digits that a number may have, and decimals among them: no fewer than sums in roubles need, and exact as numbers. */
export const mostDigits = 12;

const sign = /^[+\p{Pd}\u2212] ?/u;

/** Thousands may be set apart by a space; a digit stands somewhere. */
const figures = /^(?=.*\d)(\d+(?: \d{3})*)?(?:[.,](\d*))?$/;

/**
 * Reads a number as people type and paste it: a comma or a point before the decimals, spaces of every width between
 * thousands, a minus of every shape. Any other character, a unit among them, makes it no number.
 */
export const readNumber = (typed: string): ReadNumber => {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '') return { ok: false, why: 'empty' };
  const [signs = ''] = sign.exec(text) ?? [];
  const found = figures.exec(text.slice(signs.length));
  if (!found) return { ok: false, why: 'no-number' };
  const [, whole = '', decimals = ''] = found;
  const kept = decimals.replace(/0+$/, '');
  const digits = (whole.replaceAll(' ', '') + kept).replace(/^0+/, '');
  if (digits.length > mostDigits || kept.length > mostDigits) return { ok: false, why: 'too-long' };
  const negative = digits !== '' && signs !== '' && !signs.startsWith('+');
  return { ok: true, number: { negative, digits: Number(digits), decimals: kept.length } };
};

export const numberOf = ({ negative, digits, decimals }: Decimal): number =>
  Number(`${negative ? '-' : ''}${digits}e-${decimals}`);

/** As a learner would type it, without spaces. */
export const typedNumber = ({ negative, digits, decimals }: Decimal): string => {
  const text = String(digits).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return `${negative ? '-' : ''}${text.slice(0, point)}${decimals > 0 ? ',' : ''}${text.slice(point)}`;
};

/** Undefined for a number that nobody can type: it has too many digits. */
export const decimalOf = (value: number): Decimal | undefined => {
  const read = readNumber(String(value));
  return read.ok ? read.number : undefined;
};
