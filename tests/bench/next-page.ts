import type { Browser } from '@playwright/test';
import { slowDown } from './cold-load.ts';

/** As long as a hand takes from the link to the press, and more than the browser waits for. Milliseconds. */
const pointedAtMs = 500;

/** Settles with milliseconds from the page's navigation to its first paint with content. Runs in the page. */
const firstPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** From the click on the way on to the first paint of the next page, in milliseconds; what both share is cached. */
export const nextPagePainted = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    const link = page.locator('a[rel="next"]');
    await link.hover();
    await page.waitForTimeout(pointedAtMs);
    await link.click();
    await page.waitForURL((now) => now.href !== url);
    return await page.evaluate(firstPaint);
  } finally {
    await context.close();
  }
};
