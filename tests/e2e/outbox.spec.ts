import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { markStudied } from '#text/lesson.ts';
import { offer, unsent } from '#text/notices.ts';
import { saving } from '#text/saving.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { hostAddress } from '../support/host-page.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { logOf, saved } from '../support/lms-walk.ts';

/** What this device keeps beside an LMS, in a browser. */

const launch = 'package/courses/kc-01.html';

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(`the outbox beside an LMS by ${standard}`, () => {
    let served: Served;
    let folder: string;

    test.beforeAll(async () => {
      folder = lmsFolder(standard);
      served = await serve({ folder, port: 0 });
    });

    test.afterAll(async () => {
      await served.close();
    });

    const open = async (page: Page, options: object = {}): Promise<FrameLocator> => {
      await page.goto(served.url + hostAddress({ host: 'strict', standard, launch, options }));
      const course = page.frameLocator('iframe');
      await course.locator('html.has-script').waitFor({ state: 'attached' });
      return course;
    };

    const study = async (course: FrameLocator, path: string): Promise<void> => {
      await course.locator(`a[href$="${path}"]`).first().click();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
    };

    const done = (course: FrameLocator) => course.locator('[data-lesson-mark][data-state="done"]');

    /** The way to the LMS's server is gone: its page says so at every commit. */
    const cut = (page: Page): Promise<void> =>
      page.evaluate(() => {
        for (const name of ['API', 'API_1484_11']) {
          const api = Reflect.get(window, name);
          if (!api) continue;
          for (const end of ['LMSCommit', 'LMSFinish', 'Commit', 'Terminate']) if (end in api) api[end] = () => 'false';
        }
      });

    const forget = (page: Page): Promise<void> =>
      page.evaluate((name) => localStorage.removeItem(name), `test-lms-${standard}-strict`);

    /** A session that was sent, and one that ended without a network. */
    const learnOffline = async (page: Page): Promise<void> => {
      const first = await open(page);
      await study(first, 'kc-01/koncepciya.html');
      await saved(first);
      const second = await open(page);
      await expect(second.locator('#save-status')).toHaveText(saving.confirmed);
      await expect(done(second)).toHaveCount(1);
      await cut(page);
      await study(second, 'kc-01/podhod.html');
      await expect(second.locator('#save-status')).toHaveText(saving.device);
      await expect(second.locator('#notices')).toContainText(unsent.device, { timeout: 15_000 });
    };

    test('what was answered offline is there at the next launch and is sent', async ({ page, context }) => {
      await learnOffline(page);
      await page.close({ runBeforeUnload: false });
      const again = await context.newPage();
      const resumed = await open(again);
      await expect(done(resumed)).toHaveCount(2);
      await saved(resumed);
      expect(await logOf(again, standard).refused()).toEqual([]);
      const confirmed = await open(again);
      await expect(confirmed.locator('#save-status')).toHaveText(saving.confirmed);
      await expect(done(confirmed)).toHaveCount(2);
    });

    test('a reset in the LMS stays a reset', async ({ page }) => {
      await learnOffline(page);
      await forget(page);
      const course = await open(page);
      await expect(course.locator('fieldset, a[data-continue]').first()).toBeVisible();
      await course.locator('a[data-continue]').click();
      await saved(course);
      await expect(done(course)).toHaveCount(0);
      await expect(course.locator('#notices')).not.toContainText(offer.message);
    });

    test('another learner on the same machine inherits nothing', async ({ page }) => {
      const first = await open(page);
      await cut(page);
      await study(first, 'kc-01/koncepciya.html');
      await expect(first.locator('#notices')).toContainText(unsent.copy, { timeout: 15_000 });
      await forget(page);
      const id = standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
      const other = await open(page, { tells: { [id]: 'learner-2' } });
      await other.locator('a[data-continue]').click();
      await saved(other);
      await expect(done(other)).toHaveCount(0);
      await expect(other.locator('#notices')).toBeEmpty();
    });

    test('what an LMS lost before it ever proved to keep anything is offered to the same learner', async ({ page }) => {
      const first = await open(page);
      await cut(page);
      await study(first, 'kc-01/koncepciya.html');
      await expect(first.locator('#notices')).toContainText(unsent.copy, { timeout: 15_000 });
      await forget(page);
      const again = await open(page);
      await expect(again.locator('#notices')).toContainText(offer.message);
      await expect(done(again)).toHaveCount(0);
      await again.getByRole('button', { name: offer.add, exact: true }).click();
      await expect(done(again)).toHaveCount(1);
      await saved(again);
    });
  });
}
