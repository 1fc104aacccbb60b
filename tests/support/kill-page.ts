import type { Page } from '@playwright/test';

/** The process of a page is gone without a word to it; the browser lives on. */
export const kill = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
};
