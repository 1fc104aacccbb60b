import type { Page } from '@playwright/test';
import { track as text } from '#text/track.ts';
import { expect, open, test } from '../support/site-test.ts';

const assigned = (page: Page) => page.locator('[data-assigned]');
const role = (page: Page, id: string) => page.locator(`input[name=overlay][value=${id}]`);

const expectTrack = async (page: Page, code: string): Promise<void> => {
  await open(page, 'track.html');
  await expect(page.getByRole('link', { name: `${text.mine}: ${code}` })).toBeVisible();
};

const expectNoTrack = async (page: Page): Promise<void> => {
  await open(page, 'track.html');
  await expect(page.getByText(text.noneYet)).toBeVisible();
};

test('a link from HR asks, and accepting sets the track and the role', async ({ page }) => {
  await open(page, 'track/u4b-d1.html#assign=r1');
  await expect(assigned(page)).toContainText(text.assigned('У4б-Д1'));
  await expect(role(page, 'r1')).not.toBeChecked();
  await page.getByRole('button', { name: text.accept }).press('Enter');
  await expect(assigned(page)).toBeHidden();
  await expect(page.getByText(text.chosen)).toBeFocused();
  await expect(role(page, 'r1')).toBeChecked();
  await expectTrack(page, 'У4б-Д1');
  await open(page, 'track/u4b-d1.html');
  await expect(role(page, 'r1')).toBeChecked();
  await expect(role(page, 'r2')).not.toBeChecked();
});

test('declining leaves everything as it was, and the focus stays in the page', async ({ page }) => {
  await open(page, 'track/u4b-d1.html#assign=r1');
  await page.getByRole('button', { name: text.decline }).press('Enter');
  await expect(assigned(page)).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await expectNoTrack(page);
});

test('whoever has a track is told that it would be replaced, and may keep it', async ({ page }) => {
  await open(page, 'track/u2-d3.html');
  await page.getByRole('button', { name: text.choose }).click();
  await expect(page.getByText(text.chosen)).toBeVisible();
  await open(page, 'track/u4b-d1.html#assign=r1+r2');
  await expect(assigned(page)).toContainText(text.assignedReplaces('У2-Д3'));
  await page.getByRole('button', { name: text.decline }).click();
  await expectTrack(page, 'У2-Д3');
  await open(page, 'track/u4b-d1.html#assign=r1+r2');
  await page.getByRole('button', { name: text.accept }).click();
  await expectTrack(page, 'У4б-Д1');
});

test('a link to the track that one has already does not ask', async ({ page }) => {
  await open(page, 'track/u4b-d1.html#assign=r1');
  await page.getByRole('button', { name: text.accept }).click();
  await open(page, 'help.html');
  await open(page, 'track/u4b-d1.html#assign=r1');
  await expect(page.getByText(text.chosen)).toBeVisible();
  await expect(assigned(page)).toBeHidden();
});

test('a track for every activity takes the activity from the link', async ({ page }) => {
  await open(page, 'track/u1.html#assign=d3');
  await page.getByRole('button', { name: text.accept }).click();
  await expect(page.locator('input[name=activity][value=d3]')).toBeChecked();
  await expectTrack(page, 'У1');
});

test('a link with nonsense behind the sign sets no role and does no harm', async ({ page }) => {
  await open(page, 'track/u4b-d1.html#assign=r9+<script>+constructor');
  await page.getByRole('button', { name: text.accept }).click();
  await expectTrack(page, 'У4б-Д1');
  await open(page, 'track/u4b-d1.html');
  for (const id of ['r1', 'r2', 'r3']) await expect(role(page, id)).not.toBeChecked();
  await expect(page.getByText(text.chosen)).toBeVisible();
});

test('a track with another fragment asks nothing', async ({ page }) => {
  await open(page, 'track/u4b-d1.html#main');
  await expect(page.getByRole('button', { name: text.choose })).toHaveAttribute('aria-disabled', 'false');
  await expect(assigned(page)).toBeHidden();
});
