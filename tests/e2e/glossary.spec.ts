import { glossary as text } from '#text/glossary.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, open, test } from '../support/site-test.ts';

const { terms, termGroups } = realCatalogue();
const last = termGroups.at(-1);

test('terms are filtered by group, by keyboard, and the count is said', async ({ page }) => {
  await open(page, 'glossary.html');
  await page.getByRole('radio', { name: text.all }).focus();
  for (const _ of termGroups) await page.keyboard.press('ArrowDown');
  const own = terms.filter(({ group }) => group === last?.id);
  await expect(page.locator('dt:visible')).toHaveText(own.map(({ term }) => term));
  await expect(page.getByRole('status').filter({ hasText: text.shown(own.length) })).toBeAttached();
});

for (const width of [1280, 360]) {
  test(`the map at ${width} px leads to every term, in order, by Tab and Enter`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'glossary.html');
    const map = page.getByRole('group', { name: text.mapTitle });
    await expect(map).toHaveCount(1);
    const links = map.getByRole('link');
    await expect(links).toHaveCount(terms.length);
    await links.first().focus();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(terms[1]?.term ?? '');
  });
}

test('the map can be read in words', async ({ page }) => {
  await open(page, 'glossary.html');
  await page.getByText(text.mapInWords).click();
  await expect(page.locator('.term-map details li')).toHaveCount(terms.length);
});
