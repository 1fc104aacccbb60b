import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '#build/serve.ts';
import type { KindName } from '#questions/kinds.ts';
import { buildShowcase, showcaseFolder } from '#tests/support/build-showcase.ts';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { answerRight } from '#tests/support/right-answer.ts';
import { openKind } from '#tests/support/showcase.ts';
import { openStatesOf } from '#tests/support/shown.ts';
import { type ShownState, shownKinds } from '#ui/showcase/shown-states.ts';
import { answerTime } from './answer-time.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';
import { slowProcessor } from './slow-processor.ts';

const rounds = 5;

/** As long as the page may take to be quiet after the answer was chosen. */
const quietMs = 300;

/** The first answer of a fresh visit to the page of the kind, which has about as many forms as a long lesson. */
const timed = async (page: Page, { anchor, question }: ShownState): Promise<number> => {
  const selector = `[id="${anchor}"] form`;
  await openKind(page, question.kind);
  await answerRight(page.locator(selector), question);
  await slowProcessor(page);
  await page.waitForTimeout(quietMs);
  return answerTime(page, selector);
};

const measured = async (browser: Browser, baseURL: string, kind: KindName): Promise<Figure> => {
  const [state] = openStatesOf(kind);
  if (!state) throw new Error(`No example of ${kind} is open.`);
  const times: number[] = [];
  while (times.length < rounds) {
    const page = await browser.newPage({ baseURL });
    times.push(await timed(page, state));
    await page.close();
  }
  const range = `${rounds} visits, ${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms`;
  return { name: `Answer painted: ${kind}`, value: median(times), limit: 50, unit: 'ms', digits: 0, detail: range };
};

/** From «check» to the painted verdict at four times slower a processor, of every kind, on the showcase. */
export const kindFigures = async (): Promise<readonly Figure[]> => {
  buildShowcase();
  const site = await serve({ folder: showcaseFolder, port: 0 });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const figures: Figure[] = [];
    for (const kind of shownKinds.keys()) figures.push(await measured(browser, site.url, kind));
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
};
