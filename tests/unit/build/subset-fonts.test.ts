import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { subsetFonts } from '#build/subset-fonts.ts';

const fonts = join(import.meta.dirname, '../../../node_modules/@fontsource-variable/golos-text/files');
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const subset = async (name: string): Promise<{ readonly whole: Buffer; readonly part: Buffer }> => {
  const source = join(fonts, `golos-text-${name}-wght-normal.woff2`);
  const built = join(folder, '_astro', `golos-text-${name}-wght-normal.A-b_1.woff2`);
  mkdirSync(join(folder, '_astro'), { recursive: true });
  copyFileSync(source, built);
  await subsetFonts(folder);
  return { whole: readFileSync(source), part: readFileSync(built) };
};

test.each(['cyrillic', 'latin'])(
  'the %s part keeps what texts need, and has the same bytes whenever it is made',
  async (name) => {
    const { whole, part } = await subset(name);
    expect(part.subarray(0, 4).toString()).toBe('wOF2');
    expect(part.length).toBeLessThan(whole.length * 0.7);
    expect((await subset(name)).part.equals(part)).toBe(true);
  },
);

test('other files stay as they are', async () => {
  const other = join(folder, '_astro', 'other.A1.woff2');
  writeFileSync(other, 'no font');
  await subsetFonts(folder);
  expect(readFileSync(other, 'utf8')).toBe('no font');
});
