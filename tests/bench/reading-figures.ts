import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { slowDown } from './cold-load.ts';
import { serveCompressed } from './compressing-server.ts';
import { floorPages, floorPath } from './floor-page.ts';
import { median } from './median.ts';
import { nextPagePainted } from './next-page.ts';
import { readPage, watchReading } from './page-probe.ts';
import { type Pair, paired } from './paired.ts';
import type { Figure } from './report.ts';

// The stricter of the two meanings.
const bytesPerKb = 1000;

const term = 'glossary/klient.html';
const lesson = 'courses/kc-01/koncepciya.html';
const nextLesson = 'courses/kc-01/podhod.html';

type Read = { readonly scripts: number; readonly texts: number; readonly firstPaint: number };

/** A cold visit to a page that is only read, on a slow line and a slow processor. Sizes in KB. */
const visit = async (browser: Browser, url: string): Promise<Read> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watchReading);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    const { files, firstPaint } = await page.evaluate(readPage);
    const sizeOf = (isCounted: (path: string) => boolean): number =>
      files.reduce((sum, { path, bytes }) => sum + (isCounted(path) ? bytes : 0), 0) / bytesPerKb;
    return {
      scripts: sizeOf((path) => path.endsWith('.js')),
      texts: sizeOf((path) => !path.endsWith('.woff2')),
      firstPaint,
    };
  } finally {
    await context.close();
  }
};

const ratio = (name: string, pairs: readonly Pair<number>[], limit: number): Figure => {
  const ratios = pairs.map(({ ours, floor }) => ours / floor);
  const ms = (of: 'ours' | 'floor'): string => `${Math.round(median(pairs.map((pair) => pair[of])))} ms`;
  const detail = `ours ${ms('ours')}, floor ${ms('floor')}, pairs ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return { name, value: median(ratios), limit, unit: '× floor', digits: 2, detail };
};

const termFigures = async (browser: Browser, url: string): Promise<readonly Figure[]> => {
  const pairs = await paired(
    () => visit(browser, new URL(floorPath(2), url).href),
    () => visit(browser, url + term),
  );
  const most = (size: 'scripts' | 'texts'): number => Math.max(...pairs.map(({ ours }) => ours[size]));
  const kb = { unit: 'KB', digits: 2, detail: term };
  const paints = pairs.map(({ ours, floor }) => ({ ours: ours.firstPaint, floor: floor.firstPaint }));
  return [
    { ...kb, name: 'Reading page: JavaScript, brotli', value: most('scripts'), limit: 9 },
    { ...kb, name: 'Reading page: all but fonts, brotli', value: most('texts'), limit: 22 },
    ratio('Reading page: first contentful paint', paints, 1.2),
  ];
};

/** What a page costs that has no question, and the way from one lesson to the next. */
export const readingFigures = async (dist: string): Promise<readonly Figure[]> => {
  const built = [lesson, nextLesson, term].map((path) => readFileSync(join(dist, path), 'utf8'));
  const server = await serveCompressed(dist, floorPages(...built));
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const onward = await paired(
      () => nextPagePainted(browser, new URL(floorPath(0), server.url).href),
      () => nextPagePainted(browser, server.url + lesson),
    );
    return [...(await termFigures(browser, server.url)), ratio('Next lesson painted', onward, 1)];
  } finally {
    await browser.close();
    await server.close();
  }
};
