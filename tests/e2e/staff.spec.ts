import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { staffDesk as text } from '#text/staff-desk.ts';
import { staffSheets } from '#text/staff-sheets.ts';
import { expect, open, test } from '../support/site-test.ts';
import { csvText, headings, inlineRows, inWindows1251, staffRows, workbook } from '../support/staff-files.ts';
import { everythingStored } from '../support/stored.ts';

const people = staffRows(120);

/** Five have no activity, one has a code that does not exist. */
const flawed = people.map((row, index) =>
  row.map((cell, column) => {
    if (column === 5 && index % 25 === 0) return '';
    return column === 4 && index === 7 ? '11-3-5-001' : cell;
  }),
);

const give = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.setInputFiles('#staff-file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const taken = async (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { name: text.summaryTitle(name) })).toBeVisible();

const giveCsv = async (page: Page, rows: readonly (readonly string[])[]): Promise<void> => {
  await give(page, 'staff.csv', inWindows1251(csvText([headings, ...rows], ';')));
  await taken(page, 'staff.csv');
};

const saved = async (page: Page, name: string): Promise<Buffer> => {
  const [download]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
};

test('a list in windows-1251 is mended for many at once and leaves as tracks, letters and users', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await giveCsv(page, flawed);
  await expect(page.getByText(text.summary(114, 6))).toBeVisible();
  await expect(page.locator('.staff-table tbody tr')).toHaveCount(6);
  await page.locator('.staff-table input[type=checkbox]').nth(1).check();
  await page.locator('#bulk-field').selectOption('code');
  await page.locator('#bulk-value').fill('11-3-4-062');
  await page.getByRole('button', { name: text.bulkApply(1) }).click();
  await expect(page.getByText(text.summary(115, 5))).toBeVisible();
  await page.locator('#bulk-field').selectOption('activity');
  await page.locator('#bulk-value').selectOption('Д6');
  await page.getByRole('button', { name: text.bulkApply(5) }).click();
  await expect(page.getByText(text.summary(120, 0))).toBeVisible();
  const csv = (await saved(page, text.files['list-csv'].name)).toString('utf8').split('\r\n');
  expect(csv).toHaveLength(122);
  expect(csv[1]).toContain(';У4б-Д6;');
  expect(csv[1]).toContain('/track/u4b-d6.html#assign=u4b-d6.');
  expect((await saved(page, text.files.letters.name)).subarray(0, 2).toString()).toBe('PK');
  expect((await saved(page, text.files['moodle-users'].name)).toString()).toMatch(/^username,firstname,lastname,email/);
});

test('a personal link assigns the track, and its QR code is drawn', async ({ page, newDevice }) => {
  await open(page, 'hr/staff.html');
  await giveCsv(page, people);
  await page.locator('#show-state').selectOption('ready');
  await page.getByRole('button', { name: text.link }).first().click();
  await expect(page.getByRole('img', { name: text.qrLabel })).toBeVisible();
  const address = await page.locator('#assignment-link').inputValue();
  const learner = await (await newDevice()).newPage();
  await learner.goto(address);
  await expect(learner.locator('[data-assigned]')).toContainText('У4б-Д1');
});

test('nothing of the list is stored or sent', async ({ page, context }) => {
  await open(page, 'hr/staff.html');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await giveCsv(page, people);
  await saved(page, text.files['list-xlsx'].name);
  await page.locator('#show-state').selectOption('ready');
  await page.getByRole('button', { name: text.link }).first().click();
  // The worker's own code is a file of the site; what the page hands over for saving is no request.
  const others = asked.filter((url) => !/\/_astro\/desk-worker-[\w-]+\.js$/.test(url) && !url.startsWith('blob:'));
  expect(others).toEqual([]);
  const stored = await everythingStored(page);
  for (const name of ['Алёшина', 'Анна', 'Отдел', '11-3-4-062', 'u4b-d1']) expect(stored).not.toContain(name);
});

test('unfinished work is asked after before it is left, saved, and taken up again', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await giveCsv(page, flawed);
  await page.locator('#bulk-value').selectOption('Д6');
  await page.getByRole('button', { name: text.bulkApply(6) }).click();
  await expect(page.getByText(text.unsaved)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const file = await saved(page, text.saveWork);
  await expect(page.getByText(text.unsaved)).toBeHidden();
  await open(page, 'hr/staff.html');
  await give(page, 'work.json', file);
  await taken(page, 'staff.csv');
  await expect(page.getByText(text.summary(119, 1))).toBeVisible();
});

test('nothing is written before a value is chosen', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await giveCsv(page, flawed);
  const apply = page.getByRole('button', { name: text.bulkApply(6) });
  await expect(apply).toBeDisabled();
  await page.locator('#bulk-value').selectOption(text.bulkEmpty);
  await expect(apply).toBeEnabled();
});

test('the last change can be taken back', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await giveCsv(page, flawed);
  await page.locator('.staff-table input[type=checkbox]').first().check();
  await page.getByRole('button', { name: text.remove }).click();
  await expect(page.getByText(text.summary(114, 5))).toBeVisible();
  await page.getByRole('button', { name: text.undo }).click();
  await expect(page.getByText(text.summary(114, 6))).toBeVisible();
});

test('a file that is refused says why, and the list that was there stays', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await giveCsv(page, people);
  await give(
    page,
    'merged.xlsx',
    workbook([{ xml: `${inlineRows([headings])}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` }]),
  );
  await expect(page.getByRole('alert')).toContainText('В строке заголовков объединены ячейки: A1:B1.');
  await taken(page, 'staff.csv');
});

test('a long task can be cancelled while the page answers', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await give(page, 'staff.xlsx', workbook([{ xml: inlineRows([headings, ...staffRows(40_000)]) }]));
  await page.getByRole('button', { name: text.cancel, exact: true }).click();
  await expect(page.getByText(text.cancelled)).toBeVisible();
  await expect(page.getByRole('heading', { name: text.columnsTitle })).toBeVisible();
});

test('the sample is a list that is taken', async ({ page }) => {
  await open(page, 'hr/staff.html');
  await give(page, staffSheets.files.sample, await saved(page, text.sample));
  await expect(page.getByText(text.summary(3, 0))).toBeVisible();
});
