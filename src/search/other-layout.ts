import { russianKeys } from '#text/keyboard.ts';

const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** What the same keys give when the keyboard is set to Russian: for words typed under the Latin layout by mistake. */
export const inRussianLayout = (typed: string): string =>
  typed.toLowerCase().replace(/[`a-z[\];',.]/g, (sign) => russianKeys[latin.indexOf(sign)] ?? sign);
