import { expect, type Page, test } from '@playwright/test';
import { authorPage } from '#text/dev.ts';
import { lessons } from '../support/built-site.ts';
import { type DevCopy, devCopy } from '../support/dev-copy.ts';

/** What an author sees who writes with `npm run dev`. */

const file = 'courses/kc-01/02-podhod.mdx';
const title = lessons.find(({ id }) => id === 'podhod')?.title ?? '';

// The first page of a development server is made from cold.
test.setTimeout(180_000);

let copy: DevCopy;

test.beforeAll(() => {
  copy = devCopy();
});

test.afterAll(() => copy.remove());

const opened = { timeout: 60_000 };

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible(opened);

test('mistakes stand on the page in Russian, and it opens by itself once they are mended', async ({ page }) => {
  copy.edit(file, 'minutes: 12', 'minutes: many');
  const site = await copy.start();
  await expect(async () => void (await page.goto(`${site}courses/kc-01/podhod`))).toPass(opened);
  await heading(page, authorPage.title);
  await expect(page.getByRole('heading', { level: 2, name: file })).toBeVisible();
  await expect(page.getByText('"minutes": нужно число, а указано "many".')).toBeVisible();
  await expect(page.getByText('Напишите: minutes: 10')).toBeVisible();
  copy.edit(file, 'minutes: many', 'minutes: 12');
  await heading(page, title);
  copy.edit(file, '<Memo>', '<Mamo>');
  await heading(page, authorPage.title);
  await expect(page.getByText('неизвестный компонент "Mamo"')).toBeVisible();
  copy.edit(file, '<Mamo>', '<Memo>');
  await heading(page, title);
});
