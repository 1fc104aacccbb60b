/** Texts that show what an LMS does to what it is given, and how much of it it keeps. */

/** Begins every text of the preflight: a course that meets one takes it for another program's. */
const mark = 'preflight';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * So many characters as a bookmark is made of. The text says how long it is, so that what comes back at a later launch
 * can be judged; its characters follow no short pattern.
 */
export const probeText = (length: number): string => {
  const head = `${mark}-${length}-`;
  const rest = Array.from({ length: Math.max(0, length - head.length) }, (_, index) =>
    alphabet.charAt((index * 7 + Math.floor(index / 61) * 13) % alphabet.length),
  );
  return (head + rest.join('')).slice(0, length);
};

/** What a probe of an earlier launch came back as; undefined for a text that is none. */
export type ProbeRead = { readonly wrote: number; readonly came: number; readonly same: boolean };

export const readProbe = (text: string): ProbeRead | undefined => {
  const wrote = Number(new RegExp(`^\\s*${mark}-(\\d{1,6})-`).exec(text)?.[1] ?? Number.NaN);
  return Number.isNaN(wrote) ? undefined : { wrote, came: text.length, same: text === probeText(wrote) };
};

/** Nothing of these is in a bookmark, which is why. */
export const oddTexts = {
  html: '<b title="a">&amp;\'</b>',
  spaces: '  two  spaces  ',
  // Capital and small letters, a number sign, quotes.
  russian: '\u0401\u0436 \u21165 \u00ab\u0434\u0430\u00bb',
  // Not in cp1251 at all.
  unicode: '\u6f22\u263a',
} as const;

export type OddText = keyof typeof oddTexts;

/** `refused`: was not taken at all. */
export type Echo = 'same' | 'changed' | 'refused';

const sizes = [1000, 4000, 4096, 32_000, 64_000] as const;

/** As much as is ever tried. */
export const mostTried = 64_000;

/** The greatest length that is kept whole, from 0 to `mostTried`, found with few tries. */
export const largestKept = async (keeps: (length: number) => boolean | Promise<boolean>): Promise<number> => {
  let [kept, refused] = [0, mostTried + 1];
  for (const size of sizes) {
    if (await keeps(size)) kept = size;
    else {
      refused = size;
      break;
    }
  }
  while (refused <= mostTried && refused - kept > 1) {
    const middle = Math.floor((kept + refused) / 2);
    if (await keeps(middle)) kept = middle;
    else refused = middle;
  }
  return kept;
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
