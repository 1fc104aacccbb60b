import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { type ColdLoad, coldLoad } from './cold-load.ts';
import { serveCompressed } from './compressing-server.ts';
import { floorPage, floorPath } from './floor-page.ts';

/** Both pages in one round, one after the other, so that both meet the same noise. */
export interface Pair {
  readonly floor: ColdLoad;
  readonly lesson: ColdLoad;
}

const lessonPath = 'courses/kc-01/koncepciya.html';
const rounds = 7;

/** Seven cold loads of the lesson's page in the built site, and of the floor page beside it. */
export const pairedLoads = async (dist: string): Promise<readonly Pair[]> => {
  const server = await serveCompressed(dist, floorPage(readFileSync(join(dist, lessonPath), 'utf8')));
  const browser = await chromium.launch(chromiumLaunch());
  const load = (path: string): Promise<ColdLoad> => coldLoad(browser, new URL(path, server.url).href);
  const pair = async (floorFirst: boolean): Promise<Pair> => {
    const early = floorFirst ? await load(floorPath) : undefined;
    const lesson = await load(lessonPath);
    return { floor: early ?? (await load(floorPath)), lesson };
  };
  try {
    // Not counted: the browser warms up, the server compresses.
    await pair(true);
    const pairs: Pair[] = [];
    while (pairs.length < rounds) pairs.push(await pair(pairs.length % 2 === 0));
    return pairs;
  } finally {
    await browser.close();
    await server.close();
  }
};
