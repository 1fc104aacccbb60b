import type { Page } from '@playwright/test';
import { forWhom, othersHidden, othersShown, showOthers } from '#text/audience.ts';
import { track as text } from '#text/track.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, open, test } from '../support/site-test.ts';

const lesson = 'courses/kc-01/koncepciya.html';
const passage = (page: Page, level: string) => page.locator(`[data-for-level~=${level}]`);
const line = (page: Page) => page.locator('[data-for-others]');
const whom = (level: string): string => realCatalogue().levels.find(({ id }) => id === level)?.whom ?? '';

const choose = async (page: Page, track: string): Promise<void> => {
  await open(page, `track/${track}.html`);
  // Where one track serves every activity the learner names the own one besides.
  const activity = page.locator('input[name=activity]').first();
  if (await activity.isVisible()) await activity.check();
  const button = page.getByRole('button', { name: text.choose });
  // The page says so once its script can take the choice.
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await button.click();
  await expect(page.getByText(text.chosen)).toBeVisible();
};

test('whoever has no track reads every passage and sees for whom it is', async ({ page }) => {
  await open(page, lesson);
  await expect(page.getByRole('region', { name: forWhom([whom('u1'), whom('u2')], []) })).toBeVisible();
  await expect(passage(page, 'u4b')).toBeVisible();
  await expect(line(page)).toBeHidden();
});

test('a head of a unit and a specialist each read what is written for them', async ({ page }) => {
  await choose(page, 'u2-d3');
  await open(page, lesson);
  await expect(passage(page, 'u4b')).toBeHidden();
  await expect(passage(page, 'u2')).toBeVisible();
  await choose(page, 'u4b-d3');
  await open(page, lesson);
  await expect(passage(page, 'u2')).toBeHidden();
  await expect(passage(page, 'u4b')).toBeVisible();
});

test('passages for others are one press away, and go again', async ({ page }) => {
  await choose(page, 'u4b-d3');
  await open(page, lesson);
  const button = page.getByRole('button', { name: showOthers });
  await expect(line(page)).toContainText(othersHidden(1));
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
  await expect(line(page)).toContainText(othersShown);
  await expect(passage(page, 'u2')).toBeVisible();
  await button.press('Enter');
  await expect(passage(page, 'u2')).toBeHidden();
});

test('a level with one track for every activity withholds by level alone', async ({ page }) => {
  await choose(page, 'u1');
  await open(page, lesson);
  await expect(passage(page, 'u1')).toBeVisible();
  await expect(passage(page, 'u4b')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every passage is shown, and says for whom it is', async ({ page }) => {
    await page.goto(lesson);
    await expect(passage(page, 'u2')).toBeVisible();
    await expect(passage(page, 'u4b')).toBeVisible();
    await expect(line(page)).toBeHidden();
  });
});
