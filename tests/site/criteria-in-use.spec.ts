import type { Page } from '@playwright/test';
import { viewKey } from '#ui/view/view-settings.ts';
import { pageOfEachTemplate } from '../support/built-site.ts';
import { cutOff } from '../support/cut-off.ts';
import { expect, open, test } from '../support/site-test.ts';
import { tooWide } from '../support/too-wide.ts';

/** Criteria of access that a page keeps or breaks while it is used. */

const mostPresses = 400;

/** What is wrong with the element that has the focus; undefined where the focus has left the page. */
const focusFaults = (page: Page): Promise<readonly string[] | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    // A field for files is seen as its label.
    const at = focused.matches('.file-input') ? (focused.nextElementSibling ?? focused) : focused;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
    const points = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => document.elementFromPoint(x, y));
    const isSeen = points.some(
      (found) => found && (at.contains(found) || found.contains(at) || found.closest('label')),
    );
    const name = at.outerHTML.slice(0, 80);
    return [
      ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? [`no frame: ${name}`] : []),
      ...(isSeen ? [] : [`covered: ${name}`]),
    ];
  });

test('the focus goes through every template to its end, framed, uncovered, and opens nothing', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  const faults: string[] = [];
  for (const path of pageOfEachTemplate) {
    await open(page, path);
    const address = page.url();
    let presses = 0;
    for (; presses < mostPresses; presses += 1) {
      await page.keyboard.press('Tab');
      const found = await focusFaults(page);
      if (!found) break;
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    if (presses < 10 || presses === mostPresses) faults.push(`${path}: ${presses} presses`);
    if (page.url() !== address) faults.push(`${path}: led to ${page.url()}`);
  }
  expect(faults).toEqual([]);
});

test('a choice in a form leaves the page where it is', async ({ page }) => {
  for (const path of ['index.html', 'track/u4b-d1.html', 'courses/kc-01/koncepciya.html', 'hr/resolver.html']) {
    await open(page, path);
    const address = page.url();
    const fields = page.locator('main').locator('input[type=radio],input[type=checkbox]');
    for (const field of await fields.all()) if (await field.isVisible()) await field.check();
    expect(page.url()).toBe(address);
  }
});

test('what is read on a button is in its name', async ({ page }) => {
  const faults: string[] = [];
  for (const path of pageOfEachTemplate) {
    await open(page, path);
    const named = await page.locator('a[aria-label],button[aria-label],input[aria-label]').evaluateAll((elements) =>
      elements.flatMap((element) => {
        // In a drawing a line may end without a space.
        const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, '').toLowerCase();
        const seen = plain(element instanceof HTMLElement ? element.innerText : element.textContent);
        const name = plain(element.getAttribute('aria-label'));
        return name.includes(seen) ? [] : [`${seen} in ${name}`];
      }),
    );
    faults.push(...named.map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

// WCAG 2.2, 1.4.12, word for word.
const wider =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const width of [320, 1280]) {
  test(`wider spacing of text cuts nothing off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    for (const path of pageOfEachTemplate) {
      await open(page, path);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, wider);
      faults.push(...[...(await cutOff(page)), ...(await tooWide(page))].map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test(`text of 200 % is cut off nowhere at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((key) => localStorage.setItem(key, 'size-200'), viewKey);
    const faults: string[] = [];
    for (const path of pageOfEachTemplate) {
      await open(page, path);
      faults.push(...[...(await cutOff(page)), ...(await tooWide(page))].map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
