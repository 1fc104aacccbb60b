import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Served, serve } from '#build/serve.ts';
import { siteFolder } from './built-site.ts';
import { listenForComplaints } from './complaints.ts';

/** A folder of a server such as people have, so that every test also proves that the site works anywhere. */
const prefix = 'Учебный портал/курсы 1';

type WorkerFixtures = {
  /** Of the built site. */
  readonly folder: string;
  readonly site: Served;
};

type Fixtures = {
  /** What may stand in the console all the same, because the test provokes it. */
  readonly tolerated: readonly RegExp[];
  /** Grows as the pages run; whatever is not tolerated fails the test at its end. */
  readonly complaints: string[];
  /** Another browser with nothing stored, listened to like the test's own. */
  readonly newDevice: () => Promise<BrowserContext>;
};

/** Serves the built site once per worker; addresses are paths from its root: `page.goto('courses/kc-01.html')`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  folder: [siteFolder, { option: true, scope: 'worker' }],
  site: [
    async ({ folder }, use) => {
      const served = await serve({ folder, port: 0, prefix });
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  tolerated: [[], { option: true }],
  complaints: [
    async ({ context, site, tolerated }, use) => {
      const complaints: string[] = [];
      listenForComplaints(context, new URL(site.url).origin, complaints);
      await use(complaints);
      expect(complaints.filter((each) => !tolerated.some((pattern) => pattern.test(each)))).toEqual([]);
    },
    { auto: true },
  ],
  newDevice: async ({ browser, baseURL, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      listenForComplaints(context, new URL(baseURL ?? '').origin, complaints);
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});

/** Brings the reader near every check of a lesson that still sleeps; how many do. */
const passChecks = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const asleep = document.querySelectorAll('[data-check]');
    for (const check of asleep) check.scrollIntoView();
    if (asleep.length === 0) scrollTo(0, 0);
    return asleep.length;
  });

/** Opens a page of the site and waits until its islands live. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect.poll(() => passChecks(page), { intervals: [50, 100] }).toBe(0);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
};

export { expect };
