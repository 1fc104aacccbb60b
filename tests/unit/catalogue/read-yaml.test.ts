import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSources } from '#build/read-sources.ts';
import { splitLesson } from '#catalogue/frontmatter.ts';
import { readYaml } from '#catalogue/read-yaml.ts';

const textsOf = (sources: ReadonlyMap<string, string>): readonly (readonly [file: string, text: string])[] =>
  [...sources].flatMap(([file, text]) => {
    if (file.endsWith('.yaml')) return [[file, text] as const];
    const lesson = file.endsWith('.mdx') ? splitLesson(text) : undefined;
    return lesson ? [[file, lesson.yaml] as const] : [];
  });

test('every file says the same to the quick parser as to the one that names mistakes', () => {
  const texts = textsOf(readSources(process.cwd()));
  expect(texts.length).toBeGreaterThan(100);
  for (const [file, text] of texts) {
    expect([file, readYaml({ file, text }, z.unknown())]).toEqual([file, { ok: true, value: parse(text) }]);
  }
});

test('what the quick parser does not know is read by the other: an empty file, a foreign tag', () => {
  const read = (text: string) => readYaml({ file: 'a.yaml', text }, z.unknown());
  expect(read('')).toEqual({ ok: true, value: null });
  expect(read('a: !own x')).toEqual({ ok: true, value: { a: 'x' } });
});
