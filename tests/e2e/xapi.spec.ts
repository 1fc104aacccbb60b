import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { markStudied } from '#text/lesson.ts';
import { finishAndClose } from '#text/lms.ts';
import { notices } from '#text/notices.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { lessonsIn, saved, takeCourse } from '../support/lms-walk.ts';
import { openInFrame, writeFrame } from '../support/xapi/frame.ts';
import { type LrsServer, serveLrs } from '../support/xapi/lrs-server.ts';
import { type TincanLms, tincanLms } from '../support/xapi/tincan-lms.ts';

/** A package for plain xAPI as an LMS runs it: in a frame, with the LRS on another origin. */

test.describe.configure({ mode: 'serial' });

let served: Served;
let folder: string;
let server: LrsServer;
let lms: TincanLms;

const launch = 'package/courses/kc-01.html';

test.beforeAll(async () => {
  folder = lmsFolder('xapi');
  writeFrame(folder);
  served = await serve({ folder, port: 0 });
  server = await serveLrs();
});

test.afterAll(async () => {
  await served.close();
  await server.close();
});

test.beforeEach(() =>
  server.place((origin) => {
    lms = tincanLms({}, origin);
    return { handle: lms.lrs.handle, token: () => ({ status: 404, body: '' }), allowsConditions: true };
  }),
);

const open = (page: Page): Promise<FrameLocator> => openInFrame(page, served.url, launch + lms.launch());

test('a whole course in one session is passed and completed, and found again', async ({ page }) => {
  test.setTimeout(120_000);
  const course = await open(page);
  await takeCourse(course, folder);
  await saved(course);
  await course.getByRole('button', { name: finishAndClose }).click();
  await expect.poll(() => lms.lrs.verbs().at(-1)).toBe('terminated');
  const verdicts = lms.lrs.verbs().filter((verb) => ['passed', 'failed', 'completed'].includes(verb));
  expect(verdicts).toEqual(['passed', 'completed']);
  const resumed = await open(page);
  await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(lessonsIn(folder));
  expect(lms.lrs.complaints).toEqual([]);
});

test('what was done right before the frame is removed arrives', async ({ page }) => {
  const course = await open(page);
  await course.locator('a[data-continue]').click();
  await course.getByRole('button', { name: markStudied, exact: true }).click();
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => lms.lrs.verbs().at(-1)).toBe('terminated');
  const resumed = await open(page);
  await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(1);
  expect(lms.lrs.complaints).toEqual([]);
});

test('a reload of a page inside the course goes on where it was', async ({ page }) => {
  await page.goto(served.url + launch + lms.launch());
  await page.locator('a[data-continue]').click();
  await page.getByRole('button', { name: markStudied, exact: true }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: markStudied, exact: true })).toBeHidden();
  await expect(page.locator('#notices')).toBeEmpty();
  expect(lms.lrs.verbs().filter((verb) => verb === 'initialized')).toHaveLength(2);
  expect(lms.lrs.complaints).toEqual([]);
});

test('without a launch the course opens, says that nothing is kept, and can be taken', async ({ page }) => {
  await page.goto(served.url + launch);
  await expect(page.locator('#notices')).toContainText(notices['lms-absent']);
  await page.locator('a[data-continue]').click();
  await expect(page.locator('fieldset.question__fields input').first()).toBeEnabled();
});
