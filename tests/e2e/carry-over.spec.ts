import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { progress as text } from '#text/progress.ts';
import { track as trackText } from '#text/track.ts';
import { answerOnDevice, checkAt, expectAnswered, expectNotAnswered, openLesson } from '../support/checks.ts';
import { forgedFile } from '../support/forged-file.ts';
import { expect, open, test } from '../support/site-test.ts';

const lesson = 'koncepciya';

const said = (page: Page) => page.locator('main').getByRole('status');

const load = async (page: Page, content: string): Promise<void> => {
  const file = { name: text.fileName, mimeType: 'application/json', buffer: Buffer.from(content) };
  await expect(page.getByLabel(text.load)).toBeEnabled();
  await page.getByLabel(text.load).setInputFiles(file);
};

/** The file that the page saves. */
const savedFile = async (page: Page): Promise<string> => {
  await open(page, 'progress.html');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(text.fileName);
  return readFileSync(await file.path(), 'utf8');
};

/** What the page would save; compared before and after, it tells whether anything changed. */
const kept = async (page: Page): Promise<unknown> => JSON.parse(await savedFile(page)).progress;

test('a file carries everything to another device, after a preview, and can be taken back', async ({
  page,
  newDevice,
}) => {
  await open(page, 'track/u4b-d1.html');
  const choose = page.getByRole('button', { name: trackText.choose });
  await expect(choose).toHaveAttribute('aria-disabled', 'false');
  await choose.click();
  await expect(page.getByText(trackText.chosen)).toBeVisible();
  for (const number of [0, 1, 2]) await answerOnDevice(page, lesson, number);
  const file = await savedFile(page);

  const other = await (await newDevice()).newPage();
  const own = await answerOnDevice(other, 'podhod', 0);
  await open(other, 'progress.html');
  const before = await kept(other);
  await load(other, file);
  await expect(said(other).getByText(text.preview({ lessons: 1, answers: 3, attempts: 0 }))).toBeVisible();
  await expect(said(other).getByText(text.previewTrack)).toBeVisible();
  await other.getByRole('button', { name: text.add }).click();
  await expect(said(other).getByText(text.added)).toBeVisible();
  await expect(other.getByText(`${text.track}: У4б-Д1`)).toBeVisible();
  await other.getByRole('button', { name: text.undo }).click();
  await expect(said(other).getByText(text.undone)).toBeVisible();
  expect(await kept(other)).toEqual(before);
  await load(other, file);
  await other.getByRole('button', { name: text.add }).click();
  await expect(said(other).getByText(text.added)).toBeVisible();
  await openLesson(other, lesson);
  for (const number of [0, 1, 2]) await expectAnswered(other, checkAt(lesson, number));
  await openLesson(other, 'podhod');
  await expectAnswered(other, own);
});

test('a page whose own script comes late on a slow line saves and loads as well', async ({ page }) => {
  await page.route(/ProgressView\.[\w-]+\.js$/, async (route) => {
    // By then the record has long been read.
    await expect(page.locator('html')).toHaveClass(/has-script/);
    await page.waitForTimeout(500);
    await route.continue();
  });
  await page.goto('progress.html');
  await expect(page.getByRole('button', { name: text.save })).toBeEnabled();
  await expect(page.getByLabel(text.load)).toBeEnabled();
});

test('what is taken back stays away from a tab that showed it', async ({ page, context, newDevice }) => {
  const source = await (await newDevice()).newPage();
  await answerOnDevice(source, lesson, 0);
  const file = await savedFile(source);
  const tab = await context.newPage();
  await openLesson(tab, lesson);
  await open(page, 'progress.html');
  await load(page, file);
  await page.getByRole('button', { name: text.add }).click();
  await expectAnswered(tab, checkAt(lesson, 0));
  await page.getByRole('button', { name: text.undo }).click();
  await expectNotAnswered(tab, checkAt(lesson, 0));
});

test('the same file a second time brings nothing new', async ({ page }) => {
  await answerOnDevice(page, lesson, 0);
  await load(page, await savedFile(page));
  await expect(said(page).getByText(text.previewNothing)).toBeVisible();
  await expect(page.getByRole('button', { name: text.add })).toHaveCount(0);
});

test('whoever thinks better of it changes nothing, and the keyboard goes on from where it was', async ({
  page,
  newDevice,
}) => {
  const source = await (await newDevice()).newPage();
  await answerOnDevice(source, lesson, 0);
  const file = await savedFile(source);
  await open(page, 'progress.html');
  const picker = page.getByLabel(text.load);
  await load(page, file);
  await page.locator('.panel').getByRole('button', { name: text.cancel }).press('Enter');
  await expect(picker).toBeFocused();
  await expect(said(page).filter({ hasText: /./ })).toHaveCount(0);
  await load(page, file);
  await page.getByRole('button', { name: text.add }).press('Enter');
  await expect(picker).toBeFocused();
  await page.getByRole('button', { name: text.undo }).press('Enter');
  await expect(said(page).getByText(text.undone)).toBeVisible();
  await expect(picker).toBeFocused();
});

const hostileProgress =
  '{"courses":{"__proto__":{"epoch":9},"kc-01":{"epoch":0,"completions":{},"lessons":{"__proto__":2},"checks":{},"attempts":{}}},"estimates":{"constructor":{}},"__proto__":{"polluted":1}}';

const refused: readonly (readonly [
  what: string,
  why: keyof typeof text.fileErrors,
  content: (own: string) => string,
])[] = [
  ['another format', 'not-ours', () => '{"name":"a file of another program","version":1}'],
  ['a picture', 'not-json', () => '\u0089PNG\r\n\u001a\n\u0000'],
  ['an empty file', 'not-json', () => ''],
  ['a list', 'not-ours', () => '[1,2,3]'],
  ['a file of a newer version', 'newer', (own) => own.replace('"version": 1', '"version": 2')],
  ['a truncated file', 'not-json', (own) => own.slice(0, own.length / 2)],
  ['a file that was changed by hand', 'damaged', (own) => own.replace('"score": 1', '"score": 0.5')],
  [
    'a file with __proto__ and no right checksum',
    'damaged',
    (own) => own.replace('"courses": {', '"__proto__": {"polluted": 1}, "courses": {'),
  ],
  ['a deep pile of brackets', 'not-json', () => '['.repeat(1_000_000)],
];

test('a file that is not a whole one of ours is refused in words, and nothing changes', async ({ page }) => {
  const question = await answerOnDevice(page, lesson, 0);
  const own = await savedFile(page);
  for (const [what, why, content] of refused) {
    await test.step(what, async () => {
      await load(page, content(own));
      await expect(said(page).getByText(text.fileErrors[why])).toBeVisible();
      expect(JSON.parse(await savedFile(page)).progress).toEqual(JSON.parse(own).progress);
    });
  }
  await openLesson(page, lesson);
  await expectAnswered(page, question);
});

test('a file of 50 MB is refused by its size, and nothing changes', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'orientir-file-'));
  const path = join(folder, text.fileName);
  writeFileSync(path, '{"format":"orientir-progress",');
  truncateSync(path, 50 * 1024 * 1024);
  await answerOnDevice(page, lesson, 0);
  const before = await kept(page);
  await page.getByLabel(text.load).setInputFiles(path);
  await expect(said(page).getByText(text.fileErrors['too-large'])).toBeVisible();
  expect(await kept(page)).toEqual(before);
  rmSync(folder, { recursive: true });
});

test('a file with __proto__ and a right checksum harms nothing: what is not ours is left out, and said', async ({
  page,
}) => {
  await answerOnDevice(page, lesson, 0);
  const before = await kept(page);
  await load(page, forgedFile(hostileProgress));
  await expect(said(page).getByText(text.previewDamaged)).toBeVisible();
  expect(await page.evaluate(() => 'polluted' in {} || 'epoch' in {})).toBe(false);
  const add = page.getByRole('button', { name: text.add });
  if (await add.isVisible()) await add.click();
  expect(await kept(page)).toEqual(before);
});

test('results of a course that this site lacks are announced, kept, and handed on', async ({ page }) => {
  await answerOnDevice(page, lesson, 0);
  const course = '{"epoch":0,"completions":{},"lessons":{"lesson-a":2,"lesson-b":1},"checks":{},"attempts":{}}';
  await open(page, 'progress.html');
  await load(page, forgedFile(`{"courses":{"other-course":${course}},"estimates":{}}`));
  await expect(said(page).getByText(text.previewForeign)).toBeVisible();
  await page.getByRole('button', { name: text.add }).click();
  await expect(said(page).getByText(text.added)).toBeVisible();
  expect(await kept(page)).toHaveProperty('courses.other-course.lessons.lesson-a', 2);
  await openLesson(page, lesson);
  await expectAnswered(page, checkAt(lesson, 0));
});
