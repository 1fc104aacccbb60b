import type { Browser, Page } from '@playwright/test';
import { answerTime } from './answer-time.ts';
import { readPage, watchPage } from './page-probe.ts';
import { slowProcessor } from './slow-processor.ts';

/** One visit with an empty cache; times in milliseconds. */
export type ColdLoad = ReturnType<typeof readPage> & { readonly answer: number };

const latencyMs = 150;
const bytesPerSecond = 1_600_000 / 8;

/** From now on the page has a slow line and a slow processor. */
export const slowDown = async (page: Page): Promise<void> => {
  const devtools = await slowProcessor(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
};

/**
 * Any complete answer to the first check, whatever its kind. Without asking first whether the field can be hit: for
 * that Playwright leaves listeners in the page, which the measured click would pay for.
 */
const choose = async (page: Page): Promise<void> => {
  const fields = page.locator('main fieldset').first();
  for (const select of await fields.locator('select').all()) await select.selectOption({ index: 1 });
  const input = fields.locator('input').first();
  if ((await input.count()) > 0) await input.check({ force: true });
};

/** Checks further down wake when the page has been quiet for a while. */
const allAwake = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('[data-check]') === null);

const answer = async (page: Page): Promise<number> => {
  await allAwake(page);
  await choose(page);
  return answerTime(page, 'main form');
};

/** Loads the page on a slow line and a slow processor, waits until all is quiet, and answers the first check. */
export const coldLoad = async (browser: Browser, url: string): Promise<ColdLoad> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watchPage);
    await page.goto(url);
    await page.evaluate(() => window.bench.settled);
    await page.waitForLoadState('networkidle');
    const read = await page.evaluate(readPage);
    return { ...read, answer: await answer(page) };
  } finally {
    await context.close();
  }
};
