import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { markStudied } from '#text/lesson.ts';
import { notices, sessionFinished } from '#text/notices.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { kill } from '../support/kill-page.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { saved } from '../support/lms-walk.ts';
import { browserWithPageCache, cacheable, clickInFrame, leaveAndComeBack, textInFrame } from '../support/page-cache.ts';
import { cmi5Lms } from '../support/xapi/cmi5-lms.ts';
import type { FakeLrs } from '../support/xapi/fake-lrs.ts';
import { openInFrame, writeFrame } from '../support/xapi/frame.ts';
import { type LrsServer, type LrsServing, serveLrs } from '../support/xapi/lrs-server.ts';
import { tincanLms } from '../support/xapi/tincan-lms.ts';

/** The cells of the fault matrix (`tests/matrix`) for cmi5 and plain xAPI that need a real browser. */

const launch = 'package/courses/kc-01.html';

/** Whatever the device keeps besides. */
const notSent = /^Не (?:сохранено|отправлено)/;

const lesson = 'package/courses/kc-01/podhod.html';

type Lms = { readonly lrs: FakeLrs; readonly launch: () => string; readonly token: LrsServing['token'] };

const lmsAt = {
  cmi5: (origin: string): Lms => cmi5Lms({}, origin),
  xapi: (origin: string): Lms => ({ ...tincanLms({}, origin), token: () => ({ status: 404, body: '' }) }),
} as const;

type Place = Page | FrameLocator;

const study = async (course: Place): Promise<void> => {
  // Before that a link is followed by the browser, and a button does nothing.
  await course.locator('html.has-script').waitFor({ state: 'attached' });
  await course.locator('a[data-continue]').click();
  await course.getByRole('button', { name: markStudied, exact: true }).click();
};

for (const standard of ['cmi5', 'xapi'] as const) {
  test.describe(standard, () => {
    test.describe.configure({ mode: 'serial' });

    let served: Served;
    let folder: string;
    let server: LrsServer;
    let lms: Lms;

    test.beforeAll(async () => {
      folder = lmsFolder(standard);
      writeFrame(folder);
      served = await serve({ folder, port: 0 });
      server = await serveLrs();
    });

    test.afterAll(async () => {
      await Promise.all([served.close(), server.close()]);
    });

    test.beforeEach(() =>
      server.place((origin) => {
        lms = lmsAt[standard](origin);
        return { handle: lms.lrs.handle, token: lms.token, allowsConditions: true };
      }),
    );

    const open = (page: Page, path = launch): Promise<FrameLocator> =>
      openInFrame(page, served.url, path + lms.launch());

    const countOf = (verb: string): number => lms.lrs.verbs().filter((each) => each === verb).length;

    const findsItAgain = async (page: Page): Promise<void> => {
      const course = await open(page);
      await expect(course.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(1);
      expect(lms.lrs.complaints).toEqual([]);
    };

    test('what was done right before the tab is closed arrives', async ({ page, context }) => {
      await study(await open(page));
      await page.close({ runBeforeUnload: false });
      await expect.poll(() => countOf('terminated')).toBe(1);
      await findsItAgain(await context.newPage());
    });

    test('what was done right before the whole window goes elsewhere arrives', async ({ page }) => {
      await study(await open(page));
      await page.goto(`${served.url}back.html`);
      await expect.poll(() => countOf('terminated')).toBe(1);
      await findsItAgain(page);
    });

    test('the Exit link of the LMS ends the session with everything sent', async ({ page }) => {
      await study(await open(page));
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
      await expect.poll(() => countOf('terminated')).toBe(1);
      await findsItAgain(page);
    });

    test('what was shown as sent is there after the process of the page was killed', async ({ page, context }) => {
      const course = await open(page);
      await study(course);
      await saved(course);
      await kill(page);
      expect(countOf('terminated')).toBe(0);
      await findsItAgain(await context.newPage());
    });

    test('in a window of its own, without the Navigation API, the document and its session stay', async ({
      page,
      context,
    }) => {
      await context.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
      await page.goto(served.url + lesson + lms.launch());
      const first = await page.locator('h1').textContent();
      await page.getByRole('button', { name: markStudied, exact: true }).click();
      await page.locator('a[rel=next]').click();
      await expect(page.locator('h1')).not.toHaveText(first ?? '');
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(first ?? '');
      await page.goForward();
      await expect(page.locator('h1')).not.toHaveText(first ?? '');
      expect(await page.evaluate(() => 'navigation' in window)).toBe(false);
      expect(countOf('initialized')).toBe(1);
      expect(countOf('terminated')).toBe(0);
    });

    test('a launch with an LRS that does not answer says so, and the course can be read', async ({ page }) => {
      lms.lrs.fail('statements', ...Array.from({ length: 3 }, () => ({ status: 503 }) as const));
      const course = await open(page);
      await expect(course.locator('#notices')).toContainText(notices['lms-absent'], { timeout: 15_000 });
      await course.locator('a[data-continue]').click();
      await expect(course.locator('main[data-lesson]')).toBeVisible();
    });

    test('a page that comes back from the browser’s cache says that its session is over', async () => {
      const [browser, site] = await Promise.all([browserWithPageCache(), cacheable(served)]);
      const page = await browser.newPage();
      await study(await openInFrame(page, site.url, launch + lms.launch()));
      await expect.poll(() => countOf('initialized')).toBe(1);
      await leaveAndComeBack(page, `${site.url}back.html`);
      await expect.poll(() => textInFrame(page, '#notices')).toContain(sessionFinished);
      await clickInFrame(page, 'a[rel=next]');
      await expect.poll(() => textInFrame(page, '[data-studied]')).toBe(markStudied);
      await clickInFrame(page, '[data-studied]');
      await expect.poll(() => textInFrame(page, '#save-status')).toMatch(notSent);
      await expect.poll(() => countOf('terminated'), { timeout: 20_000 }).toBe(1);
      expect(lms.lrs.complaints).toEqual([]);
      await Promise.all([browser.close(), site.close()]);
    });
  });
}
