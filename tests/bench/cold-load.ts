import type { Browser, Page } from '@playwright/test';
import { readPage, watchAnswer, watchPage } from './page-probe.ts';

/** One visit with an empty cache; times in milliseconds. */
export type ColdLoad = ReturnType<typeof readPage> & { readonly answer: number };

const processorSlowdown = 4;
const latencyMs = 150;
const bytesPerSecond = 1_600_000 / 8;

const slowDown = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
};

/** Any complete answer to the first check, whatever its kind. */
const choose = async (page: Page): Promise<void> => {
  const fields = page.locator('main fieldset').first();
  for (const select of await fields.locator('select').all()) await select.selectOption({ index: 1 });
  const input = fields.locator('input').first();
  if ((await input.count()) > 0) await input.check();
};

const answer = async (page: Page): Promise<number> => {
  await choose(page);
  const button = page.locator('main form').first().locator('button:not([type="button"])').first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('The first check has no button.');
  await page.evaluate(watchAnswer);
  // Not button.click(): before a click, Playwright runs code of its own in the page.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => window.bench.answered);
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
