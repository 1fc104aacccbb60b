import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveErrorsUntilMended } from '#build/serve-errors.ts';
import type { AuthorError } from '#catalogue/author-error.ts';

test('mistakes that the site does not start with can be read until they are mended', async () => {
  const root = mkdtempSync(join(tmpdir(), 'orientir-dev-'));
  for (const folder of ['courses', 'quizzes']) mkdirSync(join(root, folder));
  const wrong: AuthorError = { file: 'courses/a.mdx', field: '', message: 'не указано "minutes"', remedy: '' };
  let found: readonly AuthorError[] = [wrong];
  let page = '';
  await serveErrorsUntilMended({
    look: () => found,
    root,
    port: 0,
    onOpen: async (url) => {
      const answer = await fetch(url);
      page = `${answer.status} ${await answer.text()}`;
      found = [];
      writeFileSync(join(root, 'courses/a.mdx'), 'mended');
    },
  });
  expect(page).toContain('500 ');
  expect(page).toContain('не указано &quot;minutes&quot;');
  rmSync(root, { recursive: true });
});
