import type { Page } from '@playwright/test';
import { reading, view as text } from '#text/view.ts';
import { viewKey } from '#ui/view/view-settings.ts';
import { contrast } from '../support/contrast.ts';
import { enter } from '../support/keyboard.ts';
import { schemeTokens } from '../support/scheme-tokens.ts';
import { expect, open, test } from '../support/site-test.ts';
import { fakeVoices, spokenTexts } from '../support/voices.ts';

const lesson = 'courses/kc-01/koncepciya.html';
const pictured = 'courses/kc-01/granica.html';

const button = (page: Page) => page.getByRole('button', { name: text.open, exact: true });
const panel = (page: Page) => page.getByRole('region', { name: text.title });

const openPanel = async (page: Page): Promise<void> => {
  await button(page).click();
  await expect(panel(page)).toBeVisible();
};

const choose = (page: Page, name: string) => panel(page).getByRole('radio', { name, exact: true }).check();

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());

const letters = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

const stored = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), viewKey);

test('nothing of the panel is fetched before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, lesson);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/view[.-]/.test(url))).toEqual([]);
  await openPanel(page);
  expect(asked.filter((url) => /\/view[.-]/.test(url))).toHaveLength(2);
});

test('what is chosen holds on this page and on the next one, until the usual view is asked back', async ({ page }) => {
  await open(page, lesson);
  const usual = await letters(page);
  await openPanel(page);
  await choose(page, text.schemes.dark);
  await choose(page, text.percent(150));
  await choose(page, text.spacings[2]);
  await panel(page).getByLabel(text.noPictures).check();
  await expect.poll(() => paper(page)).toBe(schemeTokens['dark']?.get('paper'));
  expect(await letters(page)).toBe(1.5 * usual);
  await open(page, pictured);
  expect(await paper(page)).toBe(schemeTokens['dark']?.get('paper'));
  expect(await letters(page)).toBe(1.5 * usual);
  await expect(page.locator('.diagram').first()).toBeVisible();
  await expect(page.locator('.diagram svg').first()).toBeHidden();
  await openPanel(page);
  await expect(panel(page).getByRole('radio', { name: text.schemes.dark, exact: true })).toBeChecked();
  await panel(page).getByRole('button', { name: text.reset }).click();
  expect(await letters(page)).toBe(usual);
  expect(await stored(page)).toBeNull();
  await expect(page.locator('.diagram svg').first()).toBeVisible();
});

test('a chosen scheme is there before anything is painted', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, 'dark');
    const seen: string[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-paint').length > 0) {
        seen.push(getComputedStyle(document.body).backgroundColor);
      }
    }).observe({ type: 'paint', buffered: true });
  }, viewKey);
  // A style sheet that comes late holds the page back, and does not let it flash.
  await page.route('**/view.*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(lesson);
  const seen = () => page.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen);
  await expect.poll(seen).toEqual(['rgb(18, 26, 36)']);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0);
  const sheet = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .find(({ name }) => /view\.[^/]*css$/.test(name)) as PerformanceResourceTiming,
  );
  expect(paint).toBeGreaterThan(sheet.responseEnd);
});

for (const damaged of ['{"size":', 'size-900 purple', '\u0000\ud800', 'null', 'a'.repeat(100_000)]) {
  test(`a damaged setting gives the usual view: ${damaged.slice(0, 20)}`, async ({ page }) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [viewKey, damaged]);
    await open(page, lesson);
    expect(await paper(page)).toBe(schemeTokens['light']?.get('paper')?.replace('#ffffff', '#fff'));
    expect(await letters(page)).toBe(18);
    await openPanel(page);
    await expect(panel(page).getByRole('radio', { name: text.percent(100), exact: true })).toBeChecked();
    await expect(panel(page).getByRole('radio', { name: text.schemes.light, exact: true })).toBeChecked();
  });
}

test('where the browser refuses storage the choice holds on the page, and the panel says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, lesson);
  await openPanel(page);
  await choose(page, text.schemes.beige);
  await expect.poll(() => paper(page)).toBe(schemeTokens['beige']?.get('paper'));
  await expect(panel(page).getByText(text.notKept)).toBeVisible();
});

test('the panel opens and closes by keyboard, and the focus comes back', async ({ page }) => {
  await open(page, lesson);
  await enter(page, button(page));
  await expect(panel(page).getByRole('heading')).toBeFocused();
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('radio', { name: text.percent(125), exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a system that asks for more contrast gets it unasked, and an own choice counts more', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await open(page, lesson);
  expect(await page.evaluate(() => document.documentElement.dataset['view']?.trim())).toBe('contrast');
  await openPanel(page);
  await choose(page, text.schemes.beige);
  await open(page, lesson);
  expect(await paper(page)).toBe(schemeTokens['beige']?.get('paper'));
});

test('where the system forces its colours, words in pictures stand out from what is behind them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, pictured);
  const colours = await page
    .locator('.diagram svg')
    .first()
    .evaluate((svg) => {
      const fillOf = (selector: string): string => getComputedStyle(svg.querySelector(selector) ?? svg).fill;
      return [fillOf('.d-text'), fillOf('.d-soft, .d-box')];
    });
  const hex = colours.map(
    (colour) =>
      `#${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`,
  );
  expect(contrast(hex[0] ?? '', hex[1] ?? '')).toBeGreaterThan(4.5);
});

test('the page is read aloud by a voice of the device, paragraph by paragraph', async ({ page }) => {
  await page.addInitScript(fakeVoices, [
    { lang: 'en-US', localService: true },
    { lang: 'ru-RU', localService: true },
  ]);
  await open(page, lesson);
  await openPanel(page);
  await panel(page).getByRole('button', { name: text.read }).click();
  const bar = page.getByRole('region', { name: reading.bar });
  await expect(bar.getByRole('button', { name: reading.pause })).toBeFocused();
  await expect.poll(async () => (await spokenTexts(page)).length).toBeGreaterThan(20);
  const spoken = await spokenTexts(page);
  expect(spoken).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  expect(
    spoken.filter((each) => each.length > 3 && spoken.indexOf(each) !== spoken.lastIndexOf(each)).length,
  ).toBeLessThan(15);
  await expect(bar).toHaveCount(0);
  await expect(page.locator('[data-reading]')).toHaveCount(0);
});

test('reading pauses, goes on and stops', async ({ page }) => {
  await page.addInitScript(fakeVoices, [{ lang: 'ru', localService: true, isSlow: true }]);
  await open(page, lesson);
  await openPanel(page);
  await panel(page).getByRole('button', { name: text.read }).click();
  const bar = page.getByRole('region', { name: reading.bar });
  await expect(page.locator('[data-reading]')).toHaveCount(1);
  await bar.getByRole('button', { name: reading.pause }).click();
  await bar.getByRole('button', { name: reading.go }).click();
  await bar.getByRole('button', { name: reading.stop }).click();
  await expect(bar).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { calls: readonly string[] }).calls)).toEqual([
    'cancel',
    'speak',
    'pause',
    'resume',
    'cancel',
  ]);
});

test('a voice that works through a server is never offered', async ({ page }) => {
  await page.addInitScript(fakeVoices, [{ lang: 'ru-RU', localService: false }]);
  await open(page, lesson);
  await openPanel(page);
  await expect(panel(page).getByText(text.aloud)).toHaveCount(0);
});
