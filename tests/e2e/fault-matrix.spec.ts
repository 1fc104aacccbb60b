import { type BrowserContext, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { markStudied } from '#text/lesson.ts';
import { sessionFinished } from '#text/notices.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { type HostAddress, hostAddress } from '../support/host-page.ts';
import type { HostWindow } from '../support/host-page-script.ts';
import { kill } from '../support/kill-page.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { logOf, saved } from '../support/lms-walk.ts';
import { nested, writeNest } from '../support/nested-page.ts';
import { browserWithPageCache, cacheable, clickInFrame, leaveAndComeBack, textInFrame } from '../support/page-cache.ts';

/** The cells of the fault matrix (`tests/matrix`) for SCORM that need a real browser. */

const launch = 'package/courses/kc-01.html';

/** Whatever the device keeps besides. */
const notSent = /^Не (?:сохранено|отправлено)/;

const lesson = 'package/courses/kc-01/podhod.html';

type Place = Page | FrameLocator;

const study = async (course: Place): Promise<void> => {
  // Before that a link is followed by the browser, and a button does nothing.
  await course.locator('html.has-script').waitFor({ state: 'attached' });
  await course.locator('a[data-continue]').click();
  await course.getByRole('button', { name: markStudied, exact: true }).click();
};

const expectStudied = (course: Place): Promise<void> =>
  expect(course.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(1);

/** As in browsers before Chromium 102. */
const withoutNavigationApi = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(standard, () => {
    let served: Served;
    let other: Served;
    let folder: string;

    test.beforeAll(async () => {
      folder = lmsFolder(standard);
      writeNest(folder);
      [served, other] = await Promise.all([serve({ folder, port: 0 }), serve({ folder, port: 0 })]);
    });

    test.afterAll(async () => {
      await Promise.all([served.close(), other.close()]);
    });

    const open = async (page: Page, how: Partial<HostAddress> = {}): Promise<FrameLocator> => {
      await page.goto(served.url + hostAddress({ host: 'strict', standard, launch, ...how }));
      const course = page.frameLocator('iframe');
      await course.locator('html.has-script').waitFor({ state: 'attached' });
      return course;
    };

    const findsItAgain = async (page: Page): Promise<void> => {
      await expectStudied(await open(page));
      expect(await logOf(page, standard).refused()).toEqual([]);
    };

    /** In one session the bookmark was set after the first elements. */
    const expectTold = async (page: Page): Promise<void> => {
      await expect.poll(() => logOf(page, standard).lastSet('cmi.suspend_data')).toBeTruthy();
      expect(await logOf(page, standard).initialized()).toBe(1);
    };

    test('an API that comes a second after the course is found, and what is done before is kept', async ({ page }) => {
      const course = await open(page, { late: 1000 });
      await study(course);
      await expectTold(page);
      expect(await logOf(page, standard).refused()).toEqual([]);
    });

    test('an API seven frames up is found', async ({ page }) => {
      await page.goto(
        served.url + hostAddress({ host: 'strict', standard, launch: nested(6, new URL(launch, served.url).href) }),
      );
      const course = Array.from({ length: 7 }).reduce<Place>((place) => place.frameLocator('iframe'), page);
      await study(course);
      await expectTold(page);
    });

    test('an API behind a frame of another origin is found', async ({ page }) => {
      const between = other.url + nested(1, new URL(launch, served.url).href);
      await page.goto(served.url + hostAddress({ host: 'strict', standard, launch: between }));
      const course = page.frameLocator('iframe').frameLocator('iframe');
      await study(course);
      await expectTold(page);
    });

    test('a commit that fails is said on the page, and the next answer takes everything along', async ({ page }) => {
      // The first is the one right after Initialize.
      const course = await open(page, { options: { commitFails: 2 } });
      await course.locator('a[data-continue]').click();
      const status = course.locator('#save-status');
      await course.locator('form.question input').first().check();
      await course.locator('form.question').first().locator('button[type=submit]').click();
      await expect(status).toHaveAttribute('data-state', 'failed', { timeout: 15_000 });
      await expect(status).not.toBeEmpty();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      await saved(course);
      await findsItAgain(page);
    });

    test('what was done right before the frame is removed arrives', async ({ page }) => {
      await study(await open(page));
      await page.evaluate(() => (window as HostWindow).lms?.remove());
      await expect.poll(() => logOf(page, standard).finished()).toBe(1);
      await findsItAgain(page);
    });

    test('what was done right before the whole window goes elsewhere arrives', async ({ page }) => {
      await study(await open(page));
      await page.goto(`${served.url}nest.html`);
      await findsItAgain(page);
    });

    test('what was shown as sent is there after the process of the page was killed', async ({ page, context }) => {
      const course = await open(page);
      await study(course);
      await saved(course);
      await kill(page);
      await findsItAgain(await context.newPage());
    });

    test('two launches at once both open, and neither is refused anything', async ({ page, context }) => {
      const second = await context.newPage();
      await open(page);
      await study(await open(second));
      await expectTold(second);
      for (const each of [page, second]) expect(await logOf(each, standard).refused()).toEqual([]);
    });

    test('a launch at a page deep inside the course goes on from there', async ({ page }) => {
      const course = await open(page, { launch: lesson });
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      const first = await course.locator('h1').textContent();
      await course.locator('a[rel=next]').click();
      await expect(course.locator('h1')).not.toHaveText(first ?? '');
      await expectTold(page);
      await page.evaluate(() => (window as HostWindow).lms?.remove());
      await findsItAgain(page);
    });

    test('in a window of its own, without the Navigation API, the document and its session stay', async ({
      page,
      context,
    }) => {
      await withoutNavigationApi(context);
      await page.goto(served.url + hostAddress({ host: 'strict', standard, launch: 'about:blank' }));
      await page.waitForFunction(() => 'lms' in window);
      const opened = page.waitForEvent('popup');
      await page.evaluate((address) => void window.open(address), launch);
      const course = await opened;
      await study(course);
      const first = await course.locator('h1').textContent();
      await course.locator('a[rel=next]').click();
      await expect(course.locator('h1')).not.toHaveText(first ?? '');
      await course.goBack();
      await expect(course.locator('h1')).toHaveText(first ?? '');
      await course.goForward();
      await expect(course.locator('h1')).not.toHaveText(first ?? '');
      expect(await course.evaluate(() => 'navigation' in window)).toBe(false);
      expect(await logOf(page, standard).initialized()).toBe(1);
      expect(await logOf(page, standard).finished()).toBe(0);
    });

    test('in a frame, without the Navigation API, back and forward keep the document and its session', async ({
      page,
      context,
    }) => {
      await withoutNavigationApi(context);
      const course = await open(page);
      await study(course);
      const first = await course.locator('h1').textContent();
      await course.locator('a[rel=next]').click();
      await expect(course.locator('h1')).not.toHaveText(first ?? '');
      await page.evaluate(() => history.back());
      await expect(course.locator('h1')).toHaveText(first ?? '');
      expect(await logOf(page, standard).initialized()).toBe(1);
      expect(await logOf(page, standard).finished()).toBe(0);
    });

    test('a page that comes back from the browser’s cache says that its session is over', async () => {
      const [browser, site] = await Promise.all([browserWithPageCache(), cacheable(served)]);
      const page = await browser.newPage();
      await page.goto(site.url + hostAddress({ host: 'strict', standard, launch }));
      await study(page.frameLocator('iframe'));
      await leaveAndComeBack(page, `${site.url}nest.html`);
      await expect.poll(() => textInFrame(page, '#notices')).toContain(sessionFinished);
      await clickInFrame(page, 'a[rel=next]');
      await expect.poll(() => textInFrame(page, '[data-studied]')).toBe(markStudied);
      await clickInFrame(page, '[data-studied]');
      await expect.poll(() => textInFrame(page, '#save-status')).toMatch(notSent);
      expect(await logOf(page, standard).finished()).toBe(1);
      expect(await logOf(page, standard).refused()).toEqual([]);
      await Promise.all([browser.close(), site.close()]);
    });
  });
}
