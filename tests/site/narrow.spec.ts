import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { pageOfEachTemplate } from '../support/built-site.ts';
import { expect, open, test } from '../support/site-test.ts';

/**
 * 320 CSS pixels: an old phone, or a window of 1280 at a zoom of 400 % (WCAG 2.2, 1.4.10). Tall enough for the whole
 * page, because what lies below the window is not drawn.
 */
test.use({ viewport: { width: 320, height: 20_000 }, contextOptions: { reducedMotion: 'reduce' } });

/** What stands out to the right of the window, scrolled into view or cut off, but for what scrolls by itself. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isWide = (element: Element): boolean =>
      element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement);
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && isWide(element),
    );
    const page = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [];
    return [...page, ...wide.map((element) => element.outerHTML.slice(0, 100))];
  });

test('nothing on any template is wider than 320 pixels', async ({ page }) => {
  const wide: string[] = [];
  for (const path of pageOfEachTemplate) {
    await open(page, path);
    wide.push(...(await tooWide(page)).map((what) => `${path}: ${what}`));
  }
  expect(wide).toEqual([]);
});

test('axe finds nothing on any template at 320 pixels', async ({ page }) => {
  test.setTimeout(120_000);
  const findings: string[] = [];
  for (const path of pageOfEachTemplate) {
    await open(page, path);
    findings.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
  }
  expect(findings).toEqual([]);
});
