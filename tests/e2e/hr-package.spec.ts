import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { siteInFolder } from '#build/site-folder.ts';
import { requiredModules } from '#domain/required-modules.ts';
import type { PackageFormat } from '#packaging/formats.ts';
import { packageCourse } from '#packaging/package-course.ts';
import { packageTrack } from '#packaging/package-track.ts';
import { readSiteCatalogue } from '#packaging/site-catalogue.ts';
import type { ToldSettings } from '#packaging/told-settings.ts';
import { packageDesk as text } from '#text/package-desk.ts';
import { expect, open, test } from '../support/site-test.ts';

/** A busy machine is no failure. */
const patient = { timeout: 100_000 };
test.setTimeout(150_000);

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The zip that the command line writes: it reads the site from its folder. */
const byCommandLine = async (folder: string, format: PackageFormat, settings: ToldSettings) => {
  const site = siteInFolder(folder);
  const catalogue = site && (await readSiteCatalogue(site));
  const track = catalogue?.tracks.find(({ id }) => id === 'u4b-d1');
  const course = catalogue?.courses.find(({ id }) => id === 'kc-02');
  if (!site || !catalogue || !track || !course) throw new Error('the site has no such track or course');
  const modules = requiredModules({ need: track.need, activity: track.activity, courses: catalogue.courses });
  const made = await packageCourse({
    site,
    course,
    modules: modules.map(({ module }) => module.id),
    track,
    format,
    settings,
  });
  if (!made.ok) throw new Error(made.why);
  return made;
};

const chooseOnlySecondCourse = async (page: Page): Promise<void> => {
  await open(page, 'hr/package.html');
  await page.getByLabel(text.track).selectOption('u4b-d1');
  await page.getByRole('radio', { name: text.extents.courses.name }).check();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: /^КЦ-02\./ }).check();
};

const savedZip = async (page: Page) => {
  await page.getByRole('button', { name: text.submit }).click();
  const link = page.locator('.made-packages a[download]');
  await expect(link).toHaveAttribute('href', /^blob:/, patient);
  const waiting = page.waitForEvent('download');
  await link.click();
  const file = await waiting;
  return { name: file.suggestedFilename(), hash: hash(readFileSync(await file.path())) };
};

test('a package for Moodle has the bytes that the command line writes', async ({ page, folder }) => {
  await chooseOnlySecondCourse(page);
  await expect(page.getByRole('radio', { name: text.presets.moodle })).toBeChecked();
  await expect(page.getByText(text.untried)).toBeVisible();
  const { name, bytes } = await byCommandLine(folder, 'scorm2004', {});
  expect(await savedZip(page)).toEqual({ name, hash: hash(bytes) });
});

test('a package of SCORM 1.2 with settings has them too', async ({ page, folder }) => {
  await chooseOnlySecondCourse(page);
  await page.getByRole('radio', { name: text.presets.websoft }).check();
  await expect(page.getByRole('radio', { name: text.formats.scorm12.name })).toBeChecked();
  await page.getByText(text.settingsTitle).click();
  await page.getByLabel(text.settings.finished).selectOption('completed');
  await page.getByLabel(text.settings.interactions).selectOption('off');
  await page.getByLabel(text.settings.interactions).selectOption('question');
  const { name, bytes } = await byCommandLine(folder, 'scorm12', { finished: 'completed' });
  expect(await savedZip(page)).toEqual({ name, hash: hash(bytes) });
});

test('a whole track becomes one zip, with the bytes of the command line', async ({ page, folder }) => {
  await open(page, 'hr/package.html');
  await page.getByLabel(text.track).selectOption('u5-d2');
  const site = siteInFolder(folder);
  const catalogue = site && (await readSiteCatalogue(site));
  const track = catalogue?.tracks.find(({ id }) => id === 'u5-d2');
  if (!site || !catalogue || !track) throw new Error('the site has no such track');
  const { courses } = catalogue;
  const required = requiredModules({ need: track.need, activity: track.activity, courses });
  const modules = required.map(({ module }) => module.id);
  const made = await packageTrack({ site, modules, track, courses, format: 'scorm2004', settings: {} });
  if (!made.ok) throw new Error(made.why);
  expect(await savedZip(page)).toEqual({ name: made.name, hash: hash(made.bytes) });
});

test('every course of a track becomes a zip of its own', async ({ page }) => {
  await open(page, 'hr/package.html');
  await page.getByLabel(text.track).selectOption('u4b-d1');
  await page.getByRole('radio', { name: text.extents.courses.name }).check();
  const courses = await page.getByRole('checkbox').count();
  await page.getByRole('button', { name: text.submit }).click();
  await expect(page.getByRole('heading', { name: text.readyTitle })).toBeVisible(patient);
  await expect(page.locator('.made-packages a[download]')).toHaveCount(courses);
});

test('what was not chosen is asked for, and nothing is lost', async ({ page }) => {
  await open(page, 'hr/package.html');
  await page.getByRole('button', { name: text.submit }).click();
  await expect(page.getByRole('alert')).toContainText(text.trackMissing);
  await page.getByLabel(text.track).selectOption('u5-d2');
  await page.getByRole('radio', { name: text.extents.courses.name }).check();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('button', { name: text.submit }).click();
  await expect(page.getByRole('alert')).toContainText(text.coursesMissing);
  await expect(page.getByLabel(text.track)).toHaveValue('u5-d2');
});

test('an officer stops a package that is being made', async ({ page }) => {
  await chooseOnlySecondCourse(page);
  // The list of files never comes: the work lasts until it is stopped.
  await page.route('**/assets.json', () => undefined);
  await page.getByRole('button', { name: text.submit }).click();
  await page.getByRole('button', { name: text.cancel }).click();
  await expect(page.getByText(text.cancelled)).toBeVisible();
  await expect(page.getByLabel(text.track)).toHaveValue('u4b-d1');
});

test.describe('without a network', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('the officer is told, and what was chosen stays', async ({ page }) => {
    await chooseOnlySecondCourse(page);
    await page.route('**/assets.json', (route) => route.abort());
    await page.getByRole('button', { name: text.submit }).click();
    await expect(page.getByText(text.unreachable)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^КЦ-02\./ })).toBeChecked();
  });
});
