import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from '#build/read-sources.ts';
import { complaints } from '#tests/support/small-catalogue.ts';

const misnamed = ['02-urok.md', '02-urok.MDX', '2-urok.mdx', 'urok.mdx', 'course.yml', 'Karta.svg'];

test('a file that is named as no source is read all the same, so that its author is told', () => {
  const root = mkdtempSync(join(tmpdir(), 'orientir-sources-'));
  for (const folder of ['courses/kc-01', 'quizzes']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of [...misnamed, 'notes.txt', '.DS_Store']) writeFileSync(join(root, 'courses/kc-01', name), 'x');
  expect([...readSources(root).keys()].sort()).toEqual(misnamed.map((name) => `courses/kc-01/${name}`).sort());
  rmSync(root, { recursive: true });
});

test.each(misnamed)('no lesson, course or picture is left out unseen: %s', (name) => {
  const file = `courses/kc-01/${name}`;
  expect(complaints({ [file]: { whole: 'x' } })[0]).toMatch(`${file}: файл с таким именем не читается.`);
});
