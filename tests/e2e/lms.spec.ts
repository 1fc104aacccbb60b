import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { assignmentHash } from '#domain/assignment.ts';
import { id, type TrackId } from '#domain/ids.ts';
import { scorm12, scorm2004 } from '#records/scorm/dialect.ts';
import { showOthers } from '#text/audience.ts';
import { course as courseText } from '#text/course.ts';
import { deadlineText } from '#text/deadline.ts';
import { markStudied } from '#text/lesson.ts';
import { assignmentRefused, finishAndClose } from '#text/lms.ts';
import { notices, unended } from '#text/notices.ts';
import { checkAnswer } from '#text/questions.ts';
import { saving } from '#text/saving.ts';
import { search as searchText } from '#text/search.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { type HostAddress, hostAddress } from '../support/host-page.ts';
import type { HostWindow } from '../support/host-page-script.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { logOf, saved, takeCourse } from '../support/lms-walk.ts';
import { lmsWords } from '../support/lms-words.ts';

/** A package as an LMS runs it, in a strict host of our own and in scorm-again. */

const launch = 'package/courses/kc-01.html';

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(standard, () => {
    const words = lmsWords[standard];
    let served: Served;
    let folder: string;

    test.beforeAll(async () => {
      folder = lmsFolder(standard);
      served = await serve({ folder, port: 0 });
    });

    test.afterAll(async () => {
      await served.close();
    });

    const open = async (page: Page, host: HostAddress['host'], options: object = {}): Promise<FrameLocator> => {
      await page.goto(served.url + hostAddress({ host, standard, launch, options }));
      const course = page.frameLocator('iframe');
      await course.locator('html.has-script').waitFor({ state: 'attached' });
      return course;
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
        expect(await logOf(page, standard).refused()).toEqual([]);
        await page.close({ runBeforeUnload: false });

        const again = await context.newPage();
        const resumed = await open(again, host);
        await expect(resumed.getByRole('link', { name: courseText.continue })).toBeVisible();
        await resumed.getByRole('link', { name: courseText.continue }).click();
        await expect(resumed.locator(`[id="${id}"]`)).toHaveAttribute('disabled', '');
        await expect(resumed.locator('form.question').first().getByRole('status')).not.toBeEmpty();
        expect(await logOf(again, standard).refused()).toEqual([]);
        expect(await logOf(again, standard).initialized()).toBe(1);
        expect(await logOf(again, standard).finished()).toBe(0);
      });

      test(`a whole course in one session initialises once, finishes once and is passed (${host})`, async ({
        page,
      }) => {
        test.setTimeout(120_000);
        const course = await open(page, host);
        const taken = await takeCourse(course, folder);
        await saved(course);
        for (const [element, value] of Object.entries(words.passed)) {
          expect(await logOf(page, standard).lastSet(element), element).toBe(value);
        }
        await course.getByRole('button', { name: finishAndClose }).click();
        expect(await logOf(page, standard).refused()).toEqual([]);
        expect(await logOf(page, standard).initialized()).toBe(1);
        expect(await logOf(page, standard).finished()).toBe(1);
        // Answers are told one by one, and none is left out.
        expect(await logOf(page, standard).lastSet('cmi.interactions.9.result')).toBe('correct');
        const suspended = (await logOf(page, standard).lastSet('cmi.suspend_data')) ?? '';
        expect(suspended.length).toBeLessThanOrEqual(words.mostSuspended);

        // The next launch finds everything done and does not take the status down.
        const resumed = await open(page, host);
        await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(taken.lessons);
        await expect(resumed.locator('[data-quiz-mark][data-state="done"]')).toHaveCount(taken.quizzes);
        for (const element of Object.keys(words.passed)) {
          expect(await logOf(page, standard).lastSet(element), element).toBeUndefined();
        }
        expect(await logOf(page, standard).refused()).toEqual([]);
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

    test('search finds a lesson of the package and leads there within the session', async ({ page }) => {
      const course = await open(page, 'strict');
      await expect(course.locator('a[data-continue]')).toBeVisible();
      await course.locator('a[data-continue]').press('Control+k');
      const dialog = course.getByRole('dialog', { name: searchText.title });
      await dialog.getByRole('searchbox').fill('внутренним клиентом');
      const find = dialog.locator('[data-find]').first();
      await expect(find).toBeVisible();
      await find.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(course.locator('main[data-lesson]')).toContainText('нутренн');
      expect(await logOf(page, standard).initialized()).toBe(1);
      expect(await logOf(page, standard).finished()).toBe(0);
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
      expect(await logOf(page, standard).initialized()).toBe(1);
      expect(await logOf(page, standard).finished()).toBe(0);
    });

    test('a link clicked before the session is open waits, and the document stays', async ({ page }) => {
      let click = (): void => undefined;
      const clicked = new Promise<void>((resolve) => {
        click = resolve;
      });
      await page.route('**/kc-01.json', async (route) => {
        await clicked;
        await route.continue();
      });
      const course = await open(page, 'strict');
      await course.locator('a[data-continue]').click();
      // The LMS is told at once that the course is there; what the learner did is read with the course's outline.
      expect(await logOf(page, standard).sets()).toBe(0);
      click();
      await expect(course.locator('main[data-lesson]')).toBeVisible();
      expect(await logOf(page, standard).initialized()).toBe(1);
      expect(await logOf(page, standard).finished()).toBe(0);
      expect(await logOf(page, standard).refused()).toEqual([]);
    });

    test('the Exit link of the LMS finishes the session with everything sent', async ({ page }) => {
      const course = await open(page, 'strict');
      await course.locator('a[data-continue]').click();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      await page.evaluate(() => (window as HostWindow).lms?.exit());
      await expect.poll(() => logOf(page, standard).finished()).toBe(1);
      expect(await logOf(page, standard).refused()).toEqual([]);
      const resumed = await open(page, 'strict');
      await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(1);
    });

    test('an end that the LMS does not confirm is said, and never that all is well', async ({ page }) => {
      const course = await open(page, 'strict');
      await course.locator('a[data-continue]').click();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      await saved(course);
      await page.evaluate(
        ({ object, finish }) => Object.assign(Reflect.get(window, object), { [finish]: () => 'false' }),
        standard === 'scorm12' ? scorm12 : scorm2004,
      );
      await course.getByRole('button', { name: finishAndClose }).click();
      await expect(course.locator('#notices')).toHaveText(new RegExp(unended.copy));
      await expect(course.locator('#save-status')).toHaveText(saving.copy);
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

    test('a reload ends the session, and the course says so and can still be read (lms-behaviours 3)', async ({
      page,
    }) => {
      const course = await open(page, 'strict');
      await course.locator('a[data-continue]').click();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      await page
        .frames()
        .at(1)
        ?.evaluate(() => location.reload());
      await expect(course.locator('#notices')).toContainText(notices['lms-refused-kept']);
      expect(await logOf(page, standard).finished()).toBe(1);
      await expect(course.locator('h1')).toBeVisible();
      const resumed = await open(page, 'strict');
      await expect(resumed.locator('[data-lesson-mark][data-state="done"]')).toHaveCount(1);
    });

    test('in a window of its own, launched with words of the LMS, it finishes and closes it (lms-behaviours 1, 17, 27)', async ({
      page,
    }) => {
      await page.goto(served.url + hostAddress({ host: 'strict', standard, launch: 'about:blank' }));
      await page.waitForFunction(() => 'lms' in window);
      const opened = page.waitForEvent('popup');
      await page.evaluate((address) => void window.open(address), `${launch}?cmid=7&AICC_SID=x%20y&lang=ru`);
      const course = await opened;
      await course.locator('a[data-continue]').click();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      await saved(course);
      const closed = course.waitForEvent('close');
      // The window may be gone before the press itself is reported as done.
      await Promise.allSettled([course.getByRole('button', { name: finishAndClose }).click()]);
      await closed;
      expect(await logOf(page, standard).refused()).toEqual([]);
      expect(await logOf(page, standard).finished()).toBe(1);
    });

    test('no script of the package waits for unload (lms-behaviours 12)', () => {
      const scripts = readdirSync(join(folder, 'package/_astro')).filter((name) => name.endsWith('.js'));
      const texts = scripts.map((name) => readFileSync(join(folder, 'package/_astro', name), 'utf8'));
      expect(texts.some((text) => text.includes('pagehide'))).toBe(true);
      const unload = /["'`]beforeunload["'`]|addEventListener\(\s*["'`]unload|\bon(?:before)?unload\b/;
      for (const text of texts) expect(text).not.toMatch(unload);
    });

    test('nothing in the package registers a worker', () => {
      const files = readdirSync(join(folder, 'package'), { recursive: true, withFileTypes: true });
      const texts = files
        .filter((entry) => entry.isFile() && /\.(?:js|html)$/.test(entry.name))
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter((text) => text.includes('serviceWorker'))).toHaveLength(0);
      expect(files.map(({ name }) => name)).not.toContain('sw.js');
    });

    test('a deadline that the LMS assigns at the launch stands on the course’s page; a wrong code is said', async ({
      page,
    }) => {
      const assignment = { track: id<TrackId>('u4b-d1'), overlays: [], deadline: '2030-12-31' };
      const code = assignmentHash(assignment).slice(1);
      const course = await open(page, 'strict', { tells: { 'cmi.launch_data': `kiosk=1 ${code}` } });
      await expect(course.locator('[data-due]')).toHaveText(deadlineText('2030-12-31', '2026-11-27'));
      const again = await open(page, 'strict', { tells: { 'cmi.launch_data': code.replace('2030', '2031') } });
      await expect(again.locator('#notices')).toContainText(assignmentRefused.damaged);
      await expect(again.locator('[data-due]')).not.toContainText('2031');
      expect(await logOf(page, standard).refused()).toEqual([]);
    });

    test('in review nothing is written', async ({ page }) => {
      const course = await open(page, 'strict', { tells: { [words.mode]: 'review' } });
      await course.locator('a[data-continue]').click();
      await course.getByRole('button', { name: markStudied, exact: true }).click();
      await expect(course.locator('#notices')).not.toBeEmpty();
      expect(await logOf(page, standard).sets()).toBe(0);
    });

    test('a refused session is said plainly and the course can still be read', async ({ page }) => {
      const course = await open(page, 'strict', { refuseInitialize: true });
      await expect(course.locator('#notices')).not.toBeEmpty();
      await course.locator('a[data-continue]').click();
      await expect(course.locator('h1')).toBeVisible();
    });
  });
}
