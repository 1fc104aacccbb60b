import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '#build/serve.ts';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { csvText, headings, inlineRows, inWindows1251, staffRows, workbook } from '#tests/support/staff-files.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

const people = 10_000;
const rounds = 5;

type Times = { readonly whole: number; readonly longest: number };

/** Runs in the page before its own scripts: writes down when a file was given, shown and handed back. */
const watch = (): void => {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const moments = { given: 0, taken: 0, asked: 0, written: 0 };
  addEventListener('change', () => (moments.given ||= performance.now()), true);
  addEventListener('click', () => (moments.asked = performance.now()), true);
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => {
    moments.written = performance.now();
    return createObjectURL(file);
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (document.querySelector('.staff-state')) requestAnimationFrame(() => (moments.taken ||= performance.now()));
    }).observe(document.body, { childList: true, subtree: true });
  });
  Object.assign(window, { staffMoments: moments, staffLongTasks: longTasks });
};

type Watched = {
  readonly staffMoments: Readonly<Record<'given' | 'taken' | 'asked' | 'written', number>>;
  readonly staffLongTasks: readonly number[];
};

const read = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { staffMoments, staffLongTasks } = window as unknown as Watched;
    return { staffMoments, staffLongTasks };
  });

/** From the moment in which a file is given to the first paint of its tracks, and from the click to the file written. */
const timed = async (browser: Browser, url: string, bytes: Uint8Array): Promise<Times> => {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${url}hr/staff.html`);
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  await page.setInputFiles('#staff-file', { name: 'staff', mimeType: '', buffer: Buffer.from(bytes) });
  await page.locator('.staff-state').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text.files['list-xlsx'].name, exact: true }).click();
  await download;
  const { staffMoments: at, staffLongTasks } = await read(page);
  await page.close();
  return { whole: at.taken - at.given + at.written - at.asked, longest: Math.max(0, ...staffLongTasks) };
};

const figuresOf = async (
  browser: Browser,
  url: string,
  [name, bytes]: readonly [string, Uint8Array],
): Promise<readonly Figure[]> => {
  const times: Times[] = [];
  while (times.length < rounds) times.push(await timed(browser, url, bytes));
  const detail = `${rounds} visits, ${times.map(({ whole }) => Math.round(whole)).join(', ')} ms`;
  const common = { unit: 'ms', digits: 0, detail };
  return [
    {
      ...common,
      name: `${people} people from ${name} to an XLSX with tracks`,
      value: median(times.map(({ whole }) => whole)),
      limit: 2000,
    },
    {
      ...common,
      name: `Longest task of the page meanwhile`,
      value: median(times.map(({ longest }) => longest)),
      limit: 200,
    },
  ];
};

/** A staff list of ten thousand people through the desk of the built site, at normal speed. */
export const staffFigures = async (folder: string): Promise<readonly Figure[]> => {
  const rows = [headings, ...staffRows(people)];
  const files = [
    ['XLSX', workbook([{ xml: inlineRows(rows) }])],
    ['CSV in windows-1251', inWindows1251(csvText(rows, ';'))],
  ] as const;
  const site = await serve({ folder, port: 0 });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const figures: Figure[] = [];
    for (const file of files) figures.push(...(await figuresOf(browser, site.url, file)));
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
};
