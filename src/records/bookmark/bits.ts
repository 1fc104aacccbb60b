const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Six bits to a character of base64url: nothing in it is escaped, trimmed or re-encoded by any LMS. */
export const isBase64url = (text: string): boolean => /^[\w-]*$/.test(text);

/** The character for a number 0–63. */
export const charOf = (value: number): string => alphabet.charAt(value);

/** −1 for a character outside the alphabet. */
export const codeOf = (char: string): number => alphabet.indexOf(char);

const bitsOf = (text: string): string =>
  Array.from(text, (char) => Math.max(0, codeOf(char)).toString(2).padStart(6, '0')).join('');

export type BitWriter = {
  /** A whole number in `width` bits; what lies outside is clamped, so that later fields keep their place. */
  readonly put: (value: number, width: number) => void;
  readonly flag: (value: boolean) => void;
  /** Base64url text with its length before it, in `lengthWidth` bits. */
  readonly text: (value: string, lengthWidth: number) => void;
  /** All that was put, padded with zero bits to a whole character. */
  readonly done: () => string;
};

export const bitWriter = (): BitWriter => {
  let bits = '';
  const put = (value: number, width: number): void => {
    if (width === 0) return;
    const clamped = Math.min(2 ** width - 1, Math.max(0, Math.trunc(value)));
    bits += clamped.toString(2).padStart(width, '0');
  };
  return {
    put,
    flag: (value) => put(Number(value), 1),
    text: (value, lengthWidth) => {
      put(value.length, lengthWidth);
      bits += bitsOf(value);
    },
    done: () => {
      const padded = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
      return (padded.match(/.{6}/g) ?? []).map((six) => charOf(Number.parseInt(six, 2))).join('');
    },
  };
};

export type BitReader = {
  readonly take: (width: number) => number;
  readonly flag: () => boolean;
  readonly text: (lengthWidth: number) => string;
  /** More was taken than there was; what lay beyond the end read as zeros. */
  readonly overrun: () => boolean;
};

export const bitReader = (text: string): BitReader => {
  const bits = bitsOf(text);
  let at = 0;
  const take = (width: number): number => {
    const slice = bits.slice(at, at + width).padEnd(width, '0');
    at += width;
    return width === 0 ? 0 : Number.parseInt(slice, 2);
  };
  return {
    take,
    flag: () => take(1) === 1,
    text: (lengthWidth) => Array.from({ length: take(lengthWidth) }, () => charOf(take(6))).join(''),
    overrun: () => at > bits.length,
  };
};

/** Bits that hold every number from 0 to `max`. */
export const widthFor = (max: number): number => (max < 1 ? 0 : Math.floor(Math.log2(max)) + 1);
