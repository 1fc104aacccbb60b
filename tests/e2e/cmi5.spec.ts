import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { course as courseText } from '#text/course.ts';
import { markStudied } from '#text/lesson.ts';
import { finishAndClose } from '#text/lms.ts';
import { notices, reviewMode } from '#text/notices.ts';
import { checkAnswer } from '#text/questions.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { lessonsIn, quizzesIn, saved, takeCourse } from '../support/lms-walk.ts';
import { type Cmi5Lms, cmi5Lms, type LaunchOptions } from '../support/xapi/cmi5-lms.ts';
import { openInFrame, writeFrame } from '../support/xapi/frame.ts';
import { type LrsServer, serveLrs } from '../support/xapi/lrs-server.ts';

/** A cmi5 package as an LMS runs it: in a frame, with the LRS on another origin. */

test.describe.configure({ mode: 'serial' });

let served: Served;
let folder: string;
let server: LrsServer;
let lms: Cmi5Lms;

const newLms = (allowsConditions = true): void =>
  server.place((origin) => {
    lms = cmi5Lms({}, origin);
    return { handle: lms.lrs.handle, token: lms.token, allowsConditions };
  });

test.beforeAll(async () => {
  folder = lmsFolder('cmi5');
  writeFrame(folder);
  served = await serve({ folder, port: 0 });
  server = await serveLrs();
});

test.afterAll(async () => {
  await served.close();
  await server.close();
});

test.beforeEach(() => newLms());

const launch = 'package/courses/kc-01.html';

const open = (page: Page, options: LaunchOptions = {}): Promise<FrameLocator> =>
  openInFrame(page, served.url, launch + lms.launch(options));

const answerFirst = async (course: FrameLocator): Promise<string | null> => {
  await course.locator('a[data-continue]').click();
  const form = course.locator('form.question').first();
  const id = await form.locator('fieldset.question__fields').getAttribute('id');
  await form.locator('input').first().check();
  await form.getByRole('button', { name: checkAnswer }).click();
  return id;
};

const resumes = async (course: FrameLocator, id: string | null): Promise<void> => {
  await course.getByRole('link', { name: courseText.continue }).click();
  await expect(course.locator(`[id="${id}"]`)).toHaveAttribute('disabled', '');
};

test('an answer survives leaving by closing the tab and is there at the next launch', async ({ page, context }) => {
  const course = await open(page);
  const id = await answerFirst(course);
  await saved(course);
  expect(lms.lrs.verbs()).toContain('answered');
  await page.close({ runBeforeUnload: false });
  await expect.poll(() => lms.said()).toEqual(['initialized', 'terminated']);

  const again = await context.newPage();
  await resumes(await open(again), id);
  expect(lms.lrs.complaints).toEqual([]);
});

test('an answer given right before the frame is removed still arrives, and terminated after it', async ({ page }) => {
  const course = await open(page);
  await expect.poll(() => lms.said()).toEqual(['initialized']);
  const id = await answerFirst(course);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => lms.said()).toEqual(['initialized', 'terminated']);
  await resumes(await open(page), id);
  expect(lms.lrs.complaints).toEqual([]);
});

test('a whole course in one session is passed and completed, and nothing of it is said twice', async ({ page }) => {
  test.setTimeout(120_000);
  const course = await open(page, { mastery: 0.7, returnUrl: `${served.url}back.html` });
  await takeCourse(course, folder);
  await saved(course);
  await course.getByRole('button', { name: finishAndClose }).click();
  // The LMS asked for the learner to be sent back.
  await expect(course.getByRole('heading', { name: 'LMS' })).toBeVisible();
  expect(lms.said().filter((verb) => verb !== 'mastered')).toEqual([
    'initialized',
    'passed',
    'completed',
    'terminated',
  ]);
  expect(lms.lrs.verbs().at(-1)).toBe('terminated');
  expect(lms.lrs.complaints).toEqual([]);

  const resumed = await open(page);
  await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(lessonsIn(folder));
  await expect(resumed.locator('[data-quiz-mark][data-state="done"]')).toHaveCount(quizzesIn(folder));
  expect(lms.lrs.verbs().filter((verb) => verb === 'passed' || verb === 'completed')).toHaveLength(2);
  expect(lms.lrs.complaints).toEqual([]);
});

test('next, back and forward keep the document and its one session', async ({ page }) => {
  const course = await open(page);
  await course.locator('a[data-continue]').click();
  await expect(course.locator('main[data-lesson]')).toBeVisible();
  const first = await course.locator('h1').textContent();
  await course.locator('a[rel=next]').click();
  await expect(course.locator('h1')).not.toHaveText(first ?? '');
  await page.evaluate(() => history.back());
  await expect(course.locator('h1')).toHaveText(first ?? '');
  expect(lms.said()).toEqual(['initialized']);
  expect(lms.tokenCalls()).toBe(1);
});

test('after a reload the session is over: that is said, and the course can be read', async ({ page }) => {
  // In a window of its own, where the address that is reloaded is a lesson's, without the launch.
  await page.goto(served.url + launch + lms.launch());
  await page.locator('a[data-continue]').click();
  await expect(page.locator('main[data-lesson]')).toBeVisible();
  await page.reload();
  await expect(page.locator('#notices')).toContainText(notices['lms-refused-kept']);
  await expect(page.locator('fieldset.question__fields input').first()).toBeEnabled();
  expect(lms.tokenCalls()).toBe(1);
  expect(lms.said()).toEqual(['initialized', 'terminated']);
  expect(lms.lrs.complaints).toEqual([]);
});

test('in review nothing is kept and only the session is told', async ({ page }) => {
  const course = await open(page, { mode: 'Review' });
  await course.locator('a[data-continue]').click();
  await course.getByRole('button', { name: markStudied, exact: true }).click();
  await expect(course.locator('#notices')).toContainText(reviewMode);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
  expect(lms.lrs.stateText('orientir-bookmark')).toBeUndefined();
});

test('an LRS that lets pages send no condition keeps everything all the same', async ({ page }) => {
  newLms(false);
  const course = await open(page);
  const id = await answerFirst(course);
  await saved(course);
  await resumes(await open(page), id);
  expect(lms.lrs.complaints).toEqual([]);
});

test('without an LMS the course opens, says that nothing is kept, and can be taken', async ({ page }) => {
  await page.goto(served.url + launch);
  await expect(page.locator('#notices')).toContainText(notices['lms-absent']);
  await page.locator('a[data-continue]').click();
  await expect(page.locator('fieldset.question__fields input').first()).toBeEnabled();
});
