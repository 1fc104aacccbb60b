import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '#build/serve.ts';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { csvText, headings, staffRows } from '#tests/support/staff-files.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

const people = 10_000;
const rounds = 5;

type Times = { readonly read: number; readonly written: number; readonly longest: number };

/** Runs in the page before its own scripts: writes down when files were given and handed back, and what changed last. */
const watch = (): void => {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const moments = { given: 0, changed: 0, asked: 0, written: 0 };
  addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLElement && target.id === 'results-files') moments.given = performance.now();
    },
    true,
  );
  addEventListener('click', () => (moments.asked = performance.now()), true);
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => {
    moments.written = performance.now();
    return createObjectURL(file);
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => requestAnimationFrame(() => (moments.changed = performance.now()))).observe(
      document.body,
      { childList: true, subtree: true, characterData: true },
    );
  });
  Object.assign(window, { resultsMoments: moments, resultsLongTasks: longTasks });
};

type Watched = {
  readonly resultsMoments: Readonly<Record<'given' | 'changed' | 'asked' | 'written', number>>;
  readonly resultsLongTasks: readonly number[];
};

const read = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { resultsMoments, resultsLongTasks } = window as unknown as Watched;
    return { resultsMoments, resultsLongTasks };
  });

/** Grades of everybody in two courses, and another file without numbers that only names can join. */
const exports = (rows: readonly (readonly string[])[]) => {
  const last = 'Last downloaded from this course';
  const byNumber = rows.map(([number = '', name = '']) => [
    'Анна Петровна',
    name.split(' ')[0] ?? '',
    number,
    '85',
    '60',
    '1',
  ]);
  const byName = rows.slice(0, 1000).map(([, name = '']) => ['Анна', name.split(' ')[0] ?? '', '75', '1']);
  return [
    csvText(
      [
        ['First name', 'Last name', 'ID number', 'SCORM package: КЦ-01 (Real)', 'SCORM package: КЦ-02 (Real)', last],
        ...byNumber,
      ],
      ',',
    ),
    csvText([['First name', 'Last name', 'SCORM package: КЦ-03 (Real)', last], ...byName], ','),
  ];
};

const rows = staffRows(people);

/** From the moment in which the exports are given to the paint of what they come to, and from the click to the register. */
const timed = async (browser: Browser, url: string): Promise<Times> => {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${url}hr/results.html`);
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  const file = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.setInputFiles('#staff-file', file('staff.csv', csvText([headings, ...rows], ';')));
  await page.locator('#results-files').waitFor({ state: 'attached' });
  const before = (await read(page)).resultsLongTasks.length;
  await page.setInputFiles(
    '#results-files',
    exports(rows).map((content, place) => file(`${place}.csv`, content)),
  );
  await page.locator('.results-files').waitFor();
  // The register comes after the list of files: it is there when nothing changes any more.
  const calm = await page.waitForFunction(() => {
    const { changed } = (window as unknown as Watched).resultsMoments;
    return performance.now() - changed > 500 && changed;
  });
  const changed = Number(await calm.jsonValue());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text.files.register.name, exact: true }).click();
  await download;
  const { resultsMoments: at, resultsLongTasks } = await read(page);
  await page.close();
  return {
    read: changed - at.given,
    written: at.written - at.asked,
    longest: Math.max(0, ...resultsLongTasks.slice(before)),
  };
};

/** Results of ten thousand people through the desk of the built site, at normal speed. */
export const resultsFigures = async (folder: string): Promise<readonly Figure[]> => {
  const site = await serve({ folder, port: 0 });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const times: Times[] = [];
    while (times.length < rounds) times.push(await timed(browser, site.url));
    const figure = (name: string, key: keyof Times, limit: number): Figure => ({
      name,
      value: median(times.map((one) => one[key])),
      limit,
      unit: 'ms',
      digits: 0,
      detail: `${rounds} visits, ${times.map((one) => Math.round(one[key])).join(', ')} ms`,
    });
    return [
      figure(`Results of ${people} people taken from two exports`, 'read', 2000),
      figure(`Their register written as XLSX`, 'written', 2000),
      figure('Longest task of the page meanwhile', 'longest', 500),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
};
