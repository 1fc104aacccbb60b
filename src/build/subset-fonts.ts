import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

/**
 * What Russian official texts are written with, by the part of the font: letters of other languages come from the
 * system's font. Widening it changes a file that keeps its name: then update the font too.
 */
const characters: Readonly<Record<string, string>> = {
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xbf)}×÷${range(0x2010, 0x2027)}‰′″‹›€™↑↓←→−`,
  cyrillic: `${range(0x410, 0x44f)}\u0401\u0451\u2116\u0301`,
};

/** The style sheets use no other weights. */
const weights = { wght: { min: 400, max: 700 } };

const partOf = (name: string): string | undefined => /^golos-text-([a-z]+)-wght-normal\.[\w-]+\.woff2$/.exec(name)?.[1];

/**
 * Leaves in the built site's fonts what its texts need: a third of their bytes less on every first visit, and in every
 * package. The same fonts give the same bytes.
 */
export const subsetFonts = async (folder: string): Promise<void> => {
  for (const name of readdirSync(join(folder, '_astro'))) {
    const text = characters[partOf(name) ?? ''];
    if (text === undefined) continue;
    const path = join(folder, '_astro', name);
    const font = await subsetFont(readFileSync(path), text, { targetFormat: 'woff2', variationAxes: weights });
    writeFileSync(path, font);
  }
};
