import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { type Served, serve } from '#build/serve.ts';
import type { OfflineList } from '#domain/offline-list.ts';
import { noNetwork, offline as text } from '#text/offline.ts';
import { saving } from '#text/saving.ts';
import { search } from '#text/search.ts';
import { lessons, siteFolder, siteText } from '../support/built-site.ts';
import { answerCheck, checkAt } from '../support/checks.ts';

const prefix = 'Учебный портал';
const list = JSON.parse(siteText('courses/kc-01/offline.json')) as OfflineList;

let served: Served;
test.beforeEach(async () => {
  served = await serve({ folder: siteFolder, port: 0, prefix });
});
test.afterEach(() => served.close());

const at = (path: string): string => served.url + path;
const part = (page: Page) => page.getByRole('region', { name: text.title });
const press = (page: Page, name: string) => part(page).getByRole('button', { name, exact: true }).click();

const download = async (page: Page): Promise<void> => {
  await page.goto(at('courses/kc-01.html'));
  await press(page, text.download);
  await expect(part(page).getByText(text.here)).toBeVisible({ timeout: 60_000 });
};

test('a downloaded course is walked with the server stopped, and answers are kept', async ({ page }) => {
  test.setTimeout(120_000);
  await download(page);
  await served.close();
  for (const { id, title } of lessons) {
    await page.goto(at(`courses/kc-01/${id}.html`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto(at('courses/kc-01/koncepciya.html'));
  await answerCheck(page, checkAt('koncepciya', 0));
  await expect(page.locator('#save-status')).toHaveText(saving.device);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: search.title }).getByRole('searchbox').fill('внутренним клиентом');
  await expect(page.locator('[data-find]').first()).toBeVisible();
  await page.goto(at('courses/kc-01/module-1.html'));
  await expect(page.locator('main').getByRole('button').first()).toBeVisible();
  await page.goto(at('hr.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(noNetwork.title);
});

test('a download that breaks off says so, and goes on where it was', async ({ page }) => {
  await page.goto(at('courses/kc-01.html'));
  let asked = 0;
  await page.context().route('**/courses/kc-01/*.html', (route) => {
    asked += 1;
    return asked > 5 ? route.abort() : route.continue();
  });
  await press(page, text.download);
  await expect(part(page).getByText(text.failed.offline)).toBeVisible();
  await page.context().unroute('**/courses/kc-01/*.html');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await press(page, text.resume);
  await expect(part(page).getByText(text.here)).toBeVisible({ timeout: 60_000 });
  expect(fetched.length).toBeLessThan(list.files.length);
});

test('a full device is told from a refusing browser, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto(at('courses/kc-01.html'));
  await press(page, text.download);
  await expect(part(page).getByText(text.failed.full)).toBeVisible();
  await expect(page.locator('a[data-continue]')).toBeVisible();
});

test('a browser that refuses storage says so', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(at('courses/kc-01.html'));
  await press(page, text.download);
  await expect(part(page).getByText(text.failed.refused)).toBeVisible();
});

test('a new edition is offered, and until it is here the former one opens', async ({ page }) => {
  await download(page);
  const newer: OfflineList = { ...list, version: '00000000' };
  await page.context().route('**/kc-01/offline.json', (route) => route.fulfill({ json: newer }));
  await page.reload();
  await expect(part(page).getByText(text.outdated)).toBeVisible();
  await press(page, text.update);
  await expect(part(page).getByText(text.here)).toBeVisible({ timeout: 60_000 });
  const stores = await page.evaluate(() => caches.keys());
  expect(stores).toHaveLength(1);
  expect(stores[0]).toContain('00000000');
});

test('two tabs that download at once both end with the course', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(at('courses/kc-01.html'));
  await press(page, text.download);
  await press(other, text.download);
  for (const tab of [page, other]) await expect(part(tab).getByText(text.here)).toBeVisible({ timeout: 60_000 });
});

test('what is removed leaves neither files nor a worker', async ({ page }) => {
  await download(page);
  await press(page, text.remove);
  await expect(part(page).getByRole('button', { name: text.download })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('over plain http the page says why it cannot, and offers nothing', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await page.goto(at('courses/kc-01.html'));
  await expect(part(page).getByText(text.impossible.http)).toBeVisible();
  await expect(part(page).getByRole('button')).toHaveCount(0);
});

test('a course of 16 lessons weighs no more than 1 MB', () => {
  expect(lessons).toHaveLength(16);
  // Less than a host's own, so the course weighs no more than this.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const weight = list.files.reduce((sum, { path }) => {
    const bytes = readFileSync(join(siteFolder, path));
    return sum + (/woff2$/.test(path) ? bytes : brotliCompressSync(bytes, { params })).length;
  }, 0);
  expect(weight).toBeLessThan(1_000_000);
  expect(list.transfer).toBeLessThan(1_000_000);
});
