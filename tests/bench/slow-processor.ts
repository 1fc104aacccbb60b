import type { CDPSession, Page } from '@playwright/test';

const slowdown = 4;

/** From now on the page's processor is four times as slow. Gives the session for more of the kind. */
export const slowProcessor = async (page: Page): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return devtools;
};
