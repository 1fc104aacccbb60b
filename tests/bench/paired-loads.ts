import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { type ColdLoad, coldLoad } from './cold-load.ts';
import { serveCompressed } from './compressing-server.ts';
import { floorPages, floorPath } from './floor-page.ts';
import { type Pair, paired } from './paired.ts';

const lessonPath = 'courses/kc-01/koncepciya.html';

/** Cold loads of the lesson's page in the built site, and of the floor page beside it. */
export const pairedLoads = async (dist: string): Promise<readonly Pair<ColdLoad>[]> => {
  const server = await serveCompressed(dist, floorPages(readFileSync(join(dist, lessonPath), 'utf8')));
  const browser = await chromium.launch(chromiumLaunch());
  const load = (path: string): Promise<ColdLoad> => coldLoad(browser, new URL(path, server.url).href);
  try {
    return await paired(
      () => load(floorPath()),
      () => load(lessonPath),
    );
  } finally {
    await browser.close();
    await server.close();
  }
};
