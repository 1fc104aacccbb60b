import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { lmsFolder } from '#tests/support/lms-package.ts';
import type { LmsStandard } from '#tests/support/lms-words.ts';
import { slowDown } from './cold-load.ts';
import { serveCompressed } from './compressing-server.ts';
import { floorLaunch, floorPackage } from './floor-package.ts';
import { launchIn, lmsPage, lmsPath } from './launch-probe.ts';
import { median } from './median.ts';
import { type Pair, paired } from './paired.ts';
import type { Figure } from './report.ts';

const courseLaunch = 'package/courses/kc-01.html';

/** One launch with an empty cache, on a slow line and a slow processor. The LMS's own page is there before. */
const launched = async (browser: Browser, server: string, launch: string): Promise<number> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server + lmsPath);
    await slowDown(page);
    return await page.evaluate(launchIn, launch);
  } finally {
    await context.close();
  }
};

/** Launches of the course, and of the floor package beside it; milliseconds. */
const pairedLaunches = async (standard: LmsStandard): Promise<readonly Pair<number>[]> => {
  const folder = lmsFolder(standard);
  const server = await serveCompressed(folder, new Map([...floorPackage(standard), lmsPage]));
  const browser = await chromium.launch(chromiumLaunch());
  try {
    return await paired(
      () => launched(browser, server.url, floorLaunch),
      () => launched(browser, server.url, courseLaunch),
    );
  } finally {
    await browser.close();
    await server.close();
  }
};

const names: Readonly<Record<LmsStandard, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

const figure = (standard: LmsStandard, pairs: readonly Pair<number>[]): Figure => {
  const ratios = pairs.map(({ ours, floor }) => ours / floor);
  const medianOf = (which: keyof Pair<number>): string => `${Math.round(median(pairs.map((pair) => pair[which])))} ms`;
  const range = `pairs ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return {
    name: `Launch to Initialize, ${names[standard]}`,
    value: median(ratios),
    limit: 1.3,
    unit: '× floor',
    digits: 2,
    detail: `course ${medianOf('ours')}, floor ${medianOf('floor')}, ${range}`,
  };
};

/** How long an LMS waits for a course to open its session, beside the least course that there can be. */
export const launchFigures = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const standard of ['scorm12', 'scorm2004'] as const) {
    figures.push(figure(standard, await pairedLaunches(standard)));
  }
  return figures;
};
