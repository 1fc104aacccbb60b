import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '#build/serve.ts';
import { chromiumLaunch } from '#tests/support/chromium.ts';
import { packageDesk as text } from '#text/package-desk.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

const rounds = 3;

/** From the press of the button to the link of the zip, in seconds; the page makes one course as SCORM 2004. */
const made = async (page: Page, course: RegExp): Promise<number> => {
  await page.goto('hr/package.html');
  await page.getByLabel(text.track).selectOption('u4b-d1');
  await page.getByRole('radio', { name: text.extents.courses.name }).check();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: course }).check();
  const start = performance.now();
  await page.getByRole('button', { name: text.submit }).click();
  await page.locator('.made-packages a[href^="blob:"]').waitFor();
  return (performance.now() - start) / 1000;
};

const measured = async (browser: Browser, baseURL: string, code: string): Promise<Figure> => {
  const times: number[] = [];
  while (times.length < rounds) {
    const page = await browser.newPage({ baseURL });
    times.push(await made(page, new RegExp(`^${code}\\.`)));
    await page.close();
  }
  const detail = `SCORM 2004, ${rounds} visits, ${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)} s`;
  return { name: `Package of ${code} in the browser`, value: median(times), limit: 3, unit: 's', digits: 1, detail };
};

/** How long the desk takes for a course: the longest two. */
export const deskPackageFigures = async (dist: string): Promise<readonly Figure[]> => {
  const site = await serve({ folder: dist, port: 0 });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const figures: Figure[] = [];
    for (const code of ['КЦ-01', 'КЦ-04']) figures.push(await measured(browser, site.url, code));
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
};
