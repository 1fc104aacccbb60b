import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { serveCompressed } from './compressing-server.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';
import { filesSoFar, indexCame, timeSearch, watchFinds } from './search-probe.ts';
import { slowProcessor } from './slow-processor.ts';

// The stricter of the two meanings.
const bytesPerKb = 1000;
const rounds = 5;
const course = 'kc-01';
const lesson = `courses/${course}/koncepciya.html`;
const field = 'dialog input[type="search"]';

const fixture = <Value>(name: string): Value =>
  parse(readFileSync(join(import.meta.dirname, `../fixtures/${name}.yaml`), 'utf8'));

const unseen = (): readonly string[] => fixture<readonly { readonly q: string }[]>('unseen-queries').map(({ q }) => q);
const forms = (): readonly string[] => Object.values(fixture<Record<string, readonly string[]>>('term-forms')).flat();

interface Opened {
  readonly page: Page;
  readonly before: number;
}

const own = ['search/titles.json', `courses/${course}/search/words.json`] as const;

/** A lesson in which search was opened and its index is warm; `before`: what was fetched for it until then. */
const opened = async (browser: Browser, url: string): Promise<Opened> => {
  const page = await browser.newPage();
  await page.goto(url + lesson);
  await page.waitForLoadState('networkidle');
  const early = (await page.evaluate(filesSoFar)).filter((file) => /\/search\/|open-(?:search|dialog)/.test(file.url));
  await page.evaluate(() => performance.clearResourceTimings());
  await page.keyboard.press('Control+k');
  await page.waitForSelector(field);
  // The page has been idle before, so it tells nothing that it is idle again.
  await page.evaluate(indexCame, own);
  return { page, before: early.reduce((sum, { bytes }) => sum + bytes, 0) };
};

/** Bytes that opening search and one query fetch in a course. */
const bytesOf = async (browser: Browser, url: string, query: string) => {
  const { page, before } = await opened(browser, url);
  await page.keyboard.type(query);
  await page.waitForSelector('[data-find]');
  // Longer than the pause in typing after which snippets are fetched.
  await page.waitForTimeout(600);
  await page.waitForLoadState('networkidle');
  const files = await page.evaluate(filesSoFar);
  await page.close();
  return { before, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
};

const firstFind = async (browser: Browser, url: string): Promise<number> => {
  const { page } = await opened(browser, url);
  await slowProcessor(page);
  await page.focus(field);
  await page.evaluate(watchFinds);
  await page.keyboard.insertText('к');
  const time = await page.evaluate(() => window.firstFind);
  await page.close();
  return time;
};

type Timed = {
  readonly url: string;
  readonly files: readonly string[];
  readonly module: string;
  readonly slow: boolean;
};

const timed = async (browser: Browser, { url, files, module, slow }: Timed) => {
  const page = await browser.newPage();
  await page.goto(url + lesson);
  await page.waitForLoadState('networkidle');
  if (slow) await slowProcessor(page);
  const queries = [...unseen(), ...forms()];
  const result = await page.evaluate(timeSearch, { module, files: files.map((file) => url + file), queries });
  await page.close();
  return result;
};

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

const repeated = async <Value>(measure: () => Promise<Value>): Promise<readonly Value[]> => {
  const values: Value[] = [];
  while (values.length < rounds) values.push(await measure());
  return values;
};

const range = (values: readonly number[]): string =>
  `${values.length} visits, ${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))} ms`;

/** What search in the built site costs: bytes, the first find, the load of the files and every query. */
export const searchFigures = async (dist: string): Promise<readonly Figure[]> => {
  const server = await serveCompressed(dist, new Map());
  const browser = await chromium.launch(chromiumLaunch());
  const { url } = server;
  try {
    // Words of the title, of the text alone, and of both.
    const loads = [];
    for (const query of ['клиент', 'кофе повесили баннер', 'причина жалоб'])
      loads.push(await bytesOf(browser, url, query));
    const module = loads[0]?.files.find((file) => file.url.includes('open-search'))?.url ?? '';
    const visit = { url, module, files: own };
    const first = await repeated(() => firstFind(browser, url));
    const slow = await repeated(() => timed(browser, { ...visit, slow: true }));
    const fast = await repeated(() => timed(browser, { ...visit, slow: false }));
    const bytes = loads.map((load) => load.bytes / bytesPerKb);
    const ms = { unit: 'ms', digits: 0 };
    return [
      {
        name: 'Search: fetched before it is opened',
        value: Math.max(...loads.map(({ before }) => before)),
        limit: 0,
        unit: 'B',
        digits: 0,
        detail: lesson,
      },
      {
        name: 'Search: fetched for a first query',
        value: Math.max(...bytes),
        limit: 60,
        unit: 'KB',
        digits: 1,
        detail: `brotli, three queries: ${bytes.map((each) => each.toFixed(1)).join(', ')}`,
      },
      { ...ms, name: 'Search: first find, 4 × slower', value: median(first), limit: 150, detail: range(first) },
      {
        ...ms,
        name: 'Search: load of the index, 4 × slower',
        value: median(slow.map(({ load }) => load)),
        limit: 60,
        detail: range(slow.map(({ load }) => load)),
      },
      {
        name: 'Search: a query, 95 of 100',
        value: median(fast.map(({ times }) => p95(times))),
        limit: 15,
        unit: 'ms',
        digits: 1,
        detail: `${fast[0]?.times.length} queries; at 4 × slower ${median(slow.map(({ times }) => p95(times))).toFixed(1)} ms`,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
};
