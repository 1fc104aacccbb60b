import { duties as text } from '#text/duties.ts';
import { expect, open, test } from '../support/site-test.ts';

test('an officer narrows the tables to one level and one activity', async ({ page }) => {
  await open(page, 'hr/matrix.html');
  await expect(page.locator('.track-duties[data-duty-level]:visible')).toHaveCount(31);
  await page.getByLabel(text.level).selectOption({ label: 'У4б. Специалисты' });
  await expect(page.locator('.track-duties[data-duty-level]:visible')).toHaveCount(6);
  await page.getByLabel(text.activity).selectOption('d3');
  const tables = page.locator('.track-duties[data-duty-level]:visible');
  await expect(tables).toHaveCount(1);
  await expect(tables.getByRole('row', { name: /^КЦ-10\./ })).toContainText(text.inDays(180));
  await expect(tables.getByRole('row', { name: /^КЦ-01\./ })).toContainText(text.byProgramme);
});

test('one track for every activity stays whatever the activity', async ({ page }) => {
  await open(page, 'hr/matrix.html');
  await page.getByLabel(text.activity).selectOption('d3');
  await expect(page.locator('#u1')).toBeVisible();
  await expect(page.locator('#u1').getByRole('row', { name: /^КЦ-04\./ })).toContainText(text.byWish);
});

test('a code in the summary leads to its courses, also where the lists had hidden them', async ({ page }) => {
  await open(page, 'hr/matrix.html');
  await page.getByLabel(text.activity).selectOption('d1');
  await expect(page.locator('#u4b-d2')).toBeHidden();
  await page.getByRole('link', { name: 'У4б-Д2', exact: true }).click();
  await expect(page.locator('#u4b-d2')).toBeInViewport();
});
