import type { Page } from '@playwright/test';
import { openInGlossary } from '#text/lesson.ts';
import { lessons, siteText } from '../support/built-site.ts';
import { lessonPath } from '../support/checks.ts';
import { enter, reach } from '../support/keyboard.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, open, test } from '../support/site-test.ts';

/** The first lesson with a term in its text. */
const path = lessons.map(({ id }) => lessonPath(id)).find((each) => siteText(each).includes('popovertarget')) ?? '';

const button = (page: Page) => page.locator('button.term').first();
const card = (page: Page) => page.locator('.term-card').first();

/** What a browser from before popovers makes of the page: it has neither the property nor the attribute. */
const takeAwayPopovers = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'] as const) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  await page.route('**/*.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(' popover id=', ' id=') });
  });
};

/** There the page has to fetch what opens a term; the button says when it does. */
const openWithoutPopovers = async (page: Page): Promise<void> => {
  await takeAwayPopovers(page);
  await open(page, path);
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
};

const expectToWorkByKeyboard = async (page: Page): Promise<void> => {
  const id = await card(page).getAttribute('id');
  const term = realCatalogue().terms.find((each) => `term-${each.id}` === id);
  await expect(card(page)).toBeHidden();
  await enter(page, button(page));
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(term?.definition ?? 'a definition');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('link', { name: openInGlossary })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
};

const expectOneAtATime = async (page: Page): Promise<void> => {
  await button(page).click();
  await expect(card(page)).toBeVisible();
  await page.locator('h1').click();
  await expect(card(page)).toBeHidden();
};

test('a term opens by keyboard and closes by Escape, with the focus back on it', async ({ page }) => {
  await open(page, path);
  await expectToWorkByKeyboard(page);
});

test('a term does the same in a browser without popovers', async ({ page }) => {
  await openWithoutPopovers(page);
  await expectToWorkByKeyboard(page);
});

test('a click elsewhere closes the term', async ({ page }) => {
  await open(page, path);
  await expectOneAtATime(page);
});

test('a click elsewhere closes the term in a browser without popovers', async ({ page }) => {
  await openWithoutPopovers(page);
  await expectOneAtATime(page);
});

test('the term leads to its page in the glossary', async ({ page }) => {
  await open(page, path);
  await enter(page, button(page));
  const link = card(page).getByRole('link', { name: openInGlossary });
  await reach(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/[\w-]+\.html$/);
});
