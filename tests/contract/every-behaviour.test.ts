import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isTitleIn } from '#tests/support/test-titles.ts';

/** Every line of what LMSs do is proved by a test that names it. */

type Line = { readonly asks: string } & (
  | { readonly line: number }
  | { readonly line: string; readonly file: string; readonly title: string }
);

const root = join(import.meta.dirname, '../..');
const tests = join(root, 'tests');

const lines: readonly Line[] = parse(readFileSync(join(tests, 'fixtures/lms-behaviours.yaml'), 'utf8'));

/** Titles alone: a number in a comment proves nothing. */
const titlesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:'[^\n]*'|`[^\n]*`|(?:it|test|describe)\b[^\n]*),?/gm)].map(([title]) => title);

const named = new Map<number, string[]>();
for (const entry of readdirSync(tests, { recursive: true, withFileTypes: true })) {
  if (!/\.(?:test|spec)\.tsx?$/.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  for (const title of titlesIn(readFileSync(file, 'utf8'))) {
    const [, numbers = ''] = /behaviours? ((?:\d+(?:, | and )?)+)/.exec(title) ?? [];
    for (const number of numbers.match(/\d+/g) ?? []) {
      named.set(Number(number), [...(named.get(Number(number)) ?? []), relative(root, file)]);
    }
  }
}

describe('every line of what LMSs do', () => {
  it('is known: 32 numbered ones, those that pull apart, and what was seen in Moodle', () => {
    const numbers = lines.flatMap(({ line }) => (typeof line === 'number' ? [line] : []));
    expect(numbers).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    expect(lines.filter(({ line }) => String(line).startsWith('apart-'))).toHaveLength(6);
    expect(lines.filter(({ line }) => String(line).startsWith('moodle-'))).toHaveLength(9);
  });

  it('is no number that is not there', () => {
    expect([...named.keys()].filter((number) => number < 1 || number > 32)).toEqual([]);
  });

  for (const line of lines) {
    it(`is named by a test: ${line.line}. ${line.asks}`, () => {
      if ('file' in line) expect(isTitleIn(join(root, line.file), line.title), line.title).toBe(true);
      else expect(named.get(Number(line.line)) ?? []).not.toEqual([]);
    });
  }
});
