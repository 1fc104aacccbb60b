import { expect, test } from '@playwright/test';
import { reading, view as text } from '#text/view.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { hostAddress } from '../support/host-page.ts';
import { lmsFolder } from '../support/lms-package.ts';
import { logOf } from '../support/lms-walk.ts';
import { fakeVoices } from '../support/voices.ts';

/** Reading aloud inside an LMS, which keeps how fast a learner wants to hear. */

const elements = {
  scorm12: 'cmi.student_preference.speed',
  scorm2004: 'cmi.learner_preference.delivery_speed',
} as const;
const fast = { scorm12: '49', scorm2004: '1.4' } as const;

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

    test('a speed that the learner chooses is kept by the LMS and is there the next time, and nothing is asked before', async ({
      page,
    }) => {
      await page.addInitScript(fakeVoices, [{ lang: 'ru', localService: true, isSlow: true }]);
      await page.goto(
        served.url + hostAddress({ host: 'strict', standard, launch: 'package/courses/kc-01.html', options: {} }),
      );
      const course = page.frameLocator('iframe');
      await course.locator('html.has-script').waitFor({ state: 'attached' });
      const log = logOf(page, standard);
      await expect.poll(log.initialized).toBe(1);
      expect(await log.lastSet(elements[standard])).toBeUndefined();

      await course.getByRole('button', { name: text.open, exact: true }).click();
      await course.getByRole('button', { name: text.read }).click();
      const bar = course.getByRole('region', { name: reading.bar });
      await expect(bar.getByLabel(reading.rate)).toHaveValue('usual');
      await bar.getByLabel(reading.rate).selectOption('fast');
      expect(await log.lastSet(elements[standard])).toBe(fast[standard]);

      await bar.getByRole('button', { name: reading.stop }).click();
      await course.getByRole('button', { name: text.read }).click();
      await expect(bar.getByLabel(reading.rate)).toHaveValue('fast');
      expect(await log.refused()).toEqual([]);
    });
  });
}
