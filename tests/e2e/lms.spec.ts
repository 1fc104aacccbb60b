import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { showOthers } from '#text/audience.ts';
import { course as courseText } from '#text/course.ts';
import { markStudied } from '#text/lesson.ts';
import { finishAndClose } from '#text/lms.ts';
import { checkAnswer } from '#text/questions.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { saving } from '#text/saving.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { type HostAddress, hostAddress } from '../support/host-page.ts';
import type { HostWindow } from '../support/host-page-script.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { answerRight } from '../support/right-answer.ts';

/** A package as an LMS runs it, in a strict host of our own and in scorm-again. */

let served: Served;
let folder: string;

test.beforeAll(async () => {
  folder = lmsFolder();
  served = await serve({ folder, port: 0 });
});

test.afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const launch = 'package/courses/kc-01.html';

const open = async (page: Page, host: HostAddress['host'], options: object = {}): Promise<FrameLocator> => {
  await page.goto(served.url + hostAddress({ host, launch, options }));
  const course = page.frameLocator('iframe');
  await course.locator('html.has-script').waitFor({ state: 'attached' });
  return course;
};

const bank = (quiz: string): Quiz<Question> =>
  JSON.parse(readFileSync(join(folder, `package/courses/kc-01/${quiz}.json`), 'utf8'));

type Call = {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly error: string;
};

const calls = (page: Page): Promise<readonly Call[]> =>
  page.evaluate(() => [...((window as HostWindow).lms?.log ?? [])] as Call[]);

const refused = async (page: Page): Promise<readonly Call[]> =>
  (await calls(page)).filter(
    ({ name, result, error }) => error !== '0' || (name !== 'LMSGetValue' && result !== 'true'),
  );

const countOf = async (page: Page, name: string): Promise<number> =>
  (await calls(page)).filter((call) => call.name === name).length;

const lastSet = async (page: Page, element: string): Promise<string | undefined> =>
  (await calls(page)).filter(({ name, args }) => name === 'LMSSetValue' && args[0] === element).at(-1)?.args[1];

/** Commits are at most one in five seconds. */
const saved = (course: FrameLocator) =>
  expect(course.locator('#save-status')).toHaveText(saving.lms, { timeout: 10_000 });

/** Takes a test with right answers only, from its first page to its result. */
const passQuiz = async (course: FrameLocator, quiz: string): Promise<void> => {
  const { bank: questions, draw, marking } = bank(quiz);
  const total = draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  await course.getByRole('button', { name: quizText.start, exact: true }).click();
  for (let number = 1; number <= total; number += 1) {
    await expect(course.getByText(quizText.question(number, total))).toBeVisible();
    const form = course.locator('form.question');
    const id = await form.locator('fieldset.question__fields').getAttribute('id');
    const question = questions.find((each) => each.id === id);
    if (!question) throw new Error(`the page asks a question that the bank lacks: ${id}`);
    await answerRight(form, question);
    if (marking === 'end') {
      await form.getByRole('button', { name: quizText.record }).click();
      continue;
    }
    await form.getByRole('button', { name: checkAnswer }).click();
    await course.getByRole('button', { name: number === total ? quizText.finish : quizText.next, exact: true }).click();
  }
  if (marking === 'end') await course.getByRole('button', { name: quizText.finish, exact: true }).click();
  await expect(course.getByRole('heading', { name: quizText.passed })).toBeVisible();
};

const openFromOutline = (course: FrameLocator, title: string): Promise<void> =>
  course.locator('.outline').getByRole('link', { name: title }).click();

/** Opens every page of the course in turn and does what it asks for. */
const takeCourse = async (course: FrameLocator): Promise<void> => {
  const file = JSON.parse(readFileSync(join(folder, 'package/courses/kc-01.json'), 'utf8'));
  await course.locator('a[data-continue]').click();
  for (const module of file.course.modules) {
    for (const { title } of module.lessons) {
      await openFromOutline(course, title);
      await expect(course.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const button = course.getByRole('button', { name: markStudied, exact: true });
      if (await button.isVisible()) await button.click();
    }
  }
  const quizzes = file.quizzes as readonly { id: string; title: string; kind: string }[];
  for (const { id, title } of quizzes.filter(({ kind }) => kind !== 'diagnostic')) {
    await openFromOutline(course, title);
    await passQuiz(course, id);
  }
};

for (const host of ['strict', 'scorm-again'] as const) {
  test(`an answer survives leaving by closing the tab and is there at the next launch (${host})`, async ({
    page,
    context,
  }) => {
    const course = await open(page, host);
    await course.locator('a[data-continue]').click();
    const form = course.locator('form.question').first();
    const id = await form.locator('fieldset.question__fields').getAttribute('id');
    await form.locator('input').first().check();
    await form.getByRole('button', { name: checkAnswer }).click();
    await saved(course);
    expect(await refused(page)).toEqual([]);
    await page.close({ runBeforeUnload: false });

    const again = await context.newPage();
    const resumed = await open(again, host);
    await expect(resumed.getByRole('link', { name: courseText.continue })).toBeVisible();
    await resumed.getByRole('link', { name: courseText.continue }).click();
    await expect(resumed.locator(`[id="${id}"]`)).toHaveAttribute('disabled', '');
    await expect(resumed.locator('form.question').first().getByRole('status')).not.toBeEmpty();
    expect(await refused(again)).toEqual([]);
    expect(await countOf(again, 'LMSInitialize')).toBe(1);
    expect(await countOf(again, 'LMSFinish')).toBe(0);
  });

  test(`a whole course in one session initialises once, finishes once and is passed (${host})`, async ({ page }) => {
    test.setTimeout(120_000);
    const course = await open(page, host);
    await takeCourse(course);
    await saved(course);
    expect(await lastSet(page, 'cmi.core.lesson_status')).toBe('passed');
    expect(await lastSet(page, 'cmi.core.score.raw')).toBe('100');
    await course.getByRole('button', { name: finishAndClose }).click();
    expect(await refused(page)).toEqual([]);
    expect(await countOf(page, 'LMSInitialize')).toBe(1);
    expect(await countOf(page, 'LMSFinish')).toBe(1);
    const suspended = (await lastSet(page, 'cmi.suspend_data')) ?? '';
    expect(suspended.length).toBeLessThanOrEqual(4096);

    // The next launch finds everything done and does not take the status down.
    const resumed = await open(page, host);
    await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(9);
    await expect(resumed.locator('[data-quiz-mark][data-state="done"]')).toHaveCount(3);
    expect(await lastSet(page, 'cmi.core.lesson_status')).toBeUndefined();
    expect(await refused(page)).toEqual([]);
  });
}

test('passages for other levels and activities are withheld, by the track of the package', async ({ page }) => {
  const course = await open(page, 'strict');
  await course.locator('a[href$="kc-01/koncepciya.html"]').first().click();
  await expect(course.locator('[data-for-level~=u4b]')).toBeVisible();
  await expect(course.locator('[data-for-level~=u2]')).toBeHidden();
  await course.getByRole('button', { name: showOthers }).press('Enter');
  await expect(course.locator('[data-for-level~=u2]')).toBeVisible();
});

test('next, back and forward keep the document and its one session', async ({ page }) => {
  const course = await open(page, 'strict');
  await course.locator('a[data-continue]').click();
  await expect(course.locator('main[data-lesson]')).toBeVisible();
  const first = await course.locator('h1').textContent();
  await course.locator('a[rel=next]').click();
  await expect(course.locator('h1')).not.toHaveText(first ?? '');
  await page.evaluate(() => history.back());
  await expect(course.locator('h1')).toHaveText(first ?? '');
  await page.evaluate(() => history.forward());
  await expect(course.locator('h1')).not.toHaveText(first ?? '');
  await expect(course.locator('fieldset.question__fields input').first()).toBeEnabled();
  expect(await countOf(page, 'LMSInitialize')).toBe(1);
  expect(await countOf(page, 'LMSFinish')).toBe(0);
});

test('a link clicked before the session is open waits, and the document stays', async ({ page }) => {
  await page.route('**/kc-01.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const course = await open(page, 'strict');
  await course.locator('a[data-continue]').click();
  expect(await countOf(page, 'LMSInitialize')).toBe(0);
  await expect(course.locator('main[data-lesson]')).toBeVisible();
  expect(await countOf(page, 'LMSInitialize')).toBe(1);
  expect(await countOf(page, 'LMSFinish')).toBe(0);
  expect(await refused(page)).toEqual([]);
});

test('the Exit link of the LMS finishes the session with everything sent', async ({ page }) => {
  const course = await open(page, 'strict');
  await course.locator('a[data-continue]').click();
  await course.getByRole('button', { name: markStudied, exact: true }).click();
  await page.evaluate(() => (window as HostWindow).lms?.exit());
  await expect.poll(() => countOf(page, 'LMSFinish')).toBe(1);
  expect(await refused(page)).toEqual([]);
  const resumed = await open(page, 'strict');
  await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(1);
});

test('a page that does not come leaves the learner where they are, with a message', async ({ page }) => {
  const course = await open(page, 'strict');
  await course.locator('a[data-continue]').click();
  await expect(course.locator('main[data-lesson]')).toBeVisible();
  const here = await course.locator('h1').textContent();
  await page.route('**/podhod.html', (route) => route.abort());
  await course.locator('a[rel=next]').click();
  await expect(course.locator('#notices')).not.toBeEmpty();
  await expect(course.locator('h1')).toHaveText(here ?? '');
});

test('without an LMS the course opens, says that nothing is kept, and can be taken', async ({ page }) => {
  await page.goto(`${served.url}${launch}`);
  await expect(page.locator('#notices')).not.toBeEmpty();
  await page.locator('a[data-continue]').click();
  await expect(page.locator('fieldset.question__fields input').first()).toBeEnabled();
});

test('in review nothing is written', async ({ page }) => {
  const course = await open(page, 'strict', { tells: { 'cmi.core.lesson_mode': 'review' } });
  await course.locator('a[data-continue]').click();
  await course.getByRole('button', { name: markStudied, exact: true }).click();
  await expect(course.locator('#notices')).not.toBeEmpty();
  expect(await countOf(page, 'LMSSetValue')).toBe(0);
});

test('a refused session is said plainly and the course can still be read', async ({ page }) => {
  const course = await open(page, 'strict', { refuseInitialize: true });
  await expect(course.locator('#notices')).not.toBeEmpty();
  await course.locator('a[data-continue]').click();
  await expect(course.locator('h1')).toBeVisible();
});
