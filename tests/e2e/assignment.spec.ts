import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Assignment, assignmentHash } from '#domain/assignment.ts';
import { type ActivityId, id, type OverlayId, type TrackId } from '#domain/ids.ts';
import type { RowCode } from '#domain/row-code.ts';
import { fromResultFile } from '#records/result-file.ts';
import { deadlineText } from '#text/deadline.ts';
import { handIn } from '#text/hand-in.ts';
import { track as text } from '#text/track.ts';
import { expect, open, test } from '../support/site-test.ts';

const assigned = (page: Page) => page.locator('[data-assigned]');
const role = (page: Page, id: string) => page.locator(`input[name=overlay][value=${id}]`);

const roles = (...names: readonly string[]) => names.map((name) => id<OverlayId>(name));

/** The address of a link from HR. */
const link = (track: string, rest: Partial<Assignment> = {}): string =>
  `track/${track}.html${assignmentHash({ track: id<TrackId>(track), overlays: [], ...rest })}`;

const expectTrack = async (page: Page, code: string): Promise<void> => {
  await open(page, 'track.html');
  await expect(page.getByRole('link', { name: `${text.mine}: ${code}` })).toBeVisible();
};

const expectNoTrack = async (page: Page): Promise<void> => {
  await open(page, 'track.html');
  await expect(page.getByText(text.noneYet)).toBeVisible();
};

test('a link from HR asks, and accepting sets the track and the role', async ({ page }) => {
  await open(page, link('u4b-d1', { overlays: roles('r1') }));
  await expect(assigned(page)).toContainText(text.assigned('У4б-Д1'));
  await expect(assigned(page)).toContainText('Ваша роль: «Ответственный за внедрение клиентоцентричности');
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
  await open(page, link('u4b-d1', { overlays: roles('r1') }));
  await page.getByRole('button', { name: text.decline }).press('Enter');
  await expect(assigned(page)).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await expectNoTrack(page);
});

test('whoever has a track is told that it would be replaced, and may keep it', async ({ page }) => {
  await open(page, 'track/u2-d3.html');
  const choose = page.getByRole('button', { name: text.choose });
  await expect(choose).toHaveAttribute('aria-disabled', 'false');
  await choose.click();
  await expect(page.getByText(text.chosen)).toBeVisible();
  await open(page, link('u4b-d1', { overlays: roles('r1', 'r2') }));
  await expect(assigned(page)).toContainText(text.assignedReplaces('У2-Д3'));
  await page.getByRole('button', { name: text.decline }).click();
  await expectTrack(page, 'У2-Д3');
  await open(page, link('u4b-d1', { overlays: roles('r1', 'r2') }));
  await page.getByRole('button', { name: text.accept }).click();
  await expectTrack(page, 'У4б-Д1');
});

test('a link to the track that one has already does not ask', async ({ page }) => {
  await open(page, link('u4b-d1', { overlays: roles('r1') }));
  await page.getByRole('button', { name: text.accept }).click();
  await open(page, 'help.html');
  await open(page, link('u4b-d1', { overlays: roles('r1') }));
  await expect(page.getByText(text.chosen)).toBeVisible();
  await expect(assigned(page)).toBeHidden();
});

test('a track for every activity takes the activity from the link', async ({ page }) => {
  await open(page, link('u1', { activity: id<ActivityId>('d3') }));
  await page.getByRole('button', { name: text.accept }).click();
  await expect(page.locator('input[name=activity][value=d3]')).toBeChecked();
  await expectTrack(page, 'У1');
});

test('roles that this site does not know are left out', async ({ page }) => {
  await open(page, link('u4b-d1', { overlays: roles('r9', 'constructor') }));
  await page.getByRole('button', { name: text.accept }).click();
  await expectTrack(page, 'У4б-Д1');
  await open(page, 'track/u4b-d1.html');
  for (const each of ['r1', 'r2', 'r3']) await expect(role(page, each)).not.toBeChecked();
  await expect(page.getByText(text.chosen)).toBeVisible();
});

const december = '2099-12-31';

test('a deadline is shown before it is accepted, and then on the pages of the learner', async ({ page }) => {
  const words = deadlineText(december, '2026-11-23');
  await open(page, 'track/u4b-d1.html');
  await expect(page.getByRole('button', { name: text.choose })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: text.choose }).click();
  await open(page, 'help.html');
  await open(page, link('u4b-d1', { deadline: december }));
  await expect(assigned(page)).toContainText(words);
  await expect(assigned(page)).not.toContainText('Сейчас у вас выбрана');
  await page.getByRole('button', { name: text.accept }).click();
  await expect(page.locator('[data-due]')).toHaveText(words);
  await open(page, 'index.html');
  await expect(page.getByText(words)).toBeVisible();
  await open(page, 'progress.html');
  await expect(page.getByText(words)).toBeVisible();
  await open(page, 'track/u2-d3.html');
  await expect(page.locator('[data-due]')).toBeHidden();
});

test('a deadline goes with its track when the learner takes another', async ({ page }) => {
  await open(page, link('u4b-d1', { deadline: december }));
  await page.getByRole('button', { name: text.accept }).click();
  await role(page, 'r2').check();
  await expect(page.getByRole('button', { name: text.choose })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: text.choose }).click();
  await expect(page.locator('[data-due]')).toBeVisible();
  await open(page, 'track/u2-d3.html');
  await expect(page.getByRole('button', { name: text.choose })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: text.choose }).click();
  await expect(page.getByText(text.chosen)).toBeVisible();
  await open(page, 'progress.html');
  await expect(page.getByText('У2-Д3')).toBeVisible();
  await expect(page.getByText(/Пройти до/)).toHaveCount(0);
});

test('whoever was assigned a track by a personal link saves a file by which HR finds them', async ({ page }) => {
  await open(page, link('u4b-d1', { deadline: december, row: id<RowCode>('7f3q9m2x') }));
  await page.getByRole('button', { name: text.accept }).click();
  await expect(page.getByText(text.chosen)).toBeVisible();
  await open(page, 'progress.html');
  await expect(page.getByText(handIn.row('7f3q9m2x'))).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: handIn.save }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('orientir-kadry-7f3q9m2x.json');
  const saved = readFileSync(await file.path(), 'utf8');
  const track = { track: 'u4b-d1', overlays: [], deadline: december, row: '7f3q9m2x' };
  expect(fromResultFile(saved, saved.length)).toMatchObject({ ok: true, result: { track, courses: [] } });
});

test('a damaged link says so, and nothing is chosen', async ({ page }) => {
  const whole = link('u4b-d1', { overlays: roles('r1'), row: id<RowCode>('7f3q9m2x') });
  for (const address of [whole.replace('.r1.', '.r2.'), whole.slice(0, -3), whole.replace('/u4b-d1', '/u4b-d2')]) {
    await open(page, 'help.html');
    await open(page, address);
    await expect(page.getByRole('alert')).toContainText(text.damagedTitle);
    await expect(assigned(page)).toBeHidden();
  }
  await expectNoTrack(page);
});

test('a whole link that is opened after a damaged one, in the same tab, asks', async ({ page }) => {
  const whole = link('u4b-d1');
  await open(page, whole.slice(0, -3));
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto(whole);
  await expect(assigned(page)).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a track with another fragment asks nothing', async ({ page }) => {
  await open(page, 'track/u4b-d1.html#main');
  await expect(page.getByRole('button', { name: text.choose })).toHaveAttribute('aria-disabled', 'false');
  await expect(assigned(page)).toBeHidden();
});
