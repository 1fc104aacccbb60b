import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { help } from '#text/help.ts';
import { limits } from '#text/help-pages.ts';
import { page as text, verdicts } from '#text/preflight.ts';
import { checkAnswer } from '#text/questions.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { hostAddress } from '../support/host-page.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { logOf, saved } from '../support/lms-walk.ts';
import { cmi5Lms } from '../support/xapi/cmi5-lms.ts';
import { openInFrame, writeFrame } from '../support/xapi/frame.ts';
import { serveLrs } from '../support/xapi/lrs-server.ts';

/** `?diag`: the report on an LMS, in place of the course. */

const start = 'package/courses/kc-01.html';
const launch = `${start}?diag`;

const rowOf = (course: FrameLocator, what: string) => course.getByRole('row').filter({ hasText: what });

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(standard, () => {
    let served: Served;
    let folder: string;

    test.beforeAll(async () => {
      folder = lmsFolder(standard);
      served = await serve({ folder, port: 0 });
    });

    test.afterAll(async () => {
      await served.close();
    });

    const open = async (page: Page, address: string, options: object = {}): Promise<FrameLocator> => {
      await page.goto(served.url + hostAddress({ host: 'strict', standard, launch: address, options }));
      const course = page.frameLocator('iframe');
      await course.locator('html.has-script').waitFor({ state: 'attached' });
      return course;
    };

    const diagnosed = async (page: Page, options: object = {}): Promise<FrameLocator> => {
      const course = await open(page, launch, options);
      await course.getByRole('heading', { name: text.copyTitle }).waitFor();
      return course;
    };

    test('the report opens in place of the course, and the LMS is as it was', async ({ page }) => {
      const course = await diagnosed(page);
      await expect(course.getByRole('heading', { level: 1 })).toHaveText(text.title);
      await expect(course.getByText(text.overall.limited)).toBeVisible();
      await expect(rowOf(course, 'Объём suspend_data')).toContainText(verdicts.good);
      await expect(rowOf(course, 'Окно курса')).toContainText('во фрейме');
      expect(await logOf(page, standard).initialized()).toBe(1);
      expect(await logOf(page, standard).finished()).toBe(0);
      expect(await logOf(page, standard).lastSet('cmi.suspend_data')).toBe('');
    });

    test('the report is copied, or selected where there is no clipboard', async ({ page }) => {
      const course = await diagnosed(page);
      const report = course.getByLabel(text.copyTitle);
      await expect(report).toContainText(`[${verdicts.good}] Сеанс: открыт`);
      await course.getByRole('button', { name: text.copy }).click();
      await expect(course.getByText(text.selected).or(course.getByText(text.copied))).toBeVisible();
    });

    test('what the LMS stores is seen at the next launch', async ({ page }) => {
      const course = await diagnosed(page, { truncateSuspendData: 4000 });
      await course.getByRole('button', { name: text.leave }).click();
      await expect(course.getByText(text.left)).toBeVisible();
      const again = await diagnosed(page);
      await expect(rowOf(again, 'Хранение между запусками')).toContainText(/вернулось 4\s000/);
      const third = await diagnosed(page);
      await expect(rowOf(third, 'Хранение между запусками')).toContainText('ещё не проверено');
    });

    test('a learner who has answered keeps everything', async ({ page }) => {
      const course = await open(page, start);
      await course.locator('a[data-continue]').click();
      await course.locator('form.question input').first().check();
      await course.locator('form.question').first().getByRole('button', { name: checkAnswer }).click();
      await saved(course);
      const kept = await logOf(page, standard).lastSet('cmi.suspend_data');
      expect(kept).toMatch(/^or/);
      await page.goto('about:blank');
      const report = await diagnosed(page);
      await expect(report.getByText(text.overall.bad)).toBeVisible();
      await expect(rowOf(report, 'Сеанс')).toContainText('уже есть результаты');
      expect(await logOf(page, standard).lastSet('cmi.suspend_data')).toBeUndefined();
    });

    test('administrators find it from the help inside the package', async ({ page }) => {
      const course = await open(page, start);
      await course.getByRole('link', { name: limits.title }).click();
      await course.getByRole('link', { name: help.forAdministrators }).click();
      await expect(course.getByRole('heading', { level: 1 })).toHaveText(/СДО/);
      const keptBefore = await logOf(page, standard).lastSet('cmi.suspend_data');
      await course.getByRole('link', { name: help.diagnose }).click();
      await course.getByRole('heading', { name: text.copyTitle }).waitFor();
      // The strict host opens no second session in one launch, and the report says so.
      await expect(rowOf(course, 'Сеанс')).toContainText('система не открыла сеанс');
      // What the course kept when it was left for the report: no probe stands in its place.
      expect(await logOf(page, standard).lastSet('cmi.suspend_data')).toBe(keptBefore);
    });
  });
}

test('an LRS by cmi5 is told nothing but that the session began and ended', async ({ page }) => {
  const folder = lmsFolder('cmi5');
  writeFrame(folder);
  const served = await serve({ folder, port: 0 });
  const server = await serveLrs();
  let lms = cmi5Lms();
  server.place((origin) => {
    lms = cmi5Lms({}, origin);
    return { handle: lms.lrs.handle, token: lms.token, allowsConditions: true };
  });
  const course = await openInFrame(page, served.url, `${start}${lms.launch()}&diag`);
  await course.getByRole('heading', { name: text.copyTitle }).waitFor();
  await expect(rowOf(course, 'Объём документа состояния')).toContainText(verdicts.good);
  await expect(rowOf(course, '412')).toContainText(verdicts.good);
  expect(lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
  expect(lms.lrs.complaints).toEqual([]);
  expect(lms.lrs.stateText('orientir-bookmark')).toBeUndefined();
  await served.close();
  await server.close();
});
