import type { Page } from '@playwright/test';
import { pageOfEachTemplate } from '../support/built-site.ts';
import { expect, open, test } from '../support/site-test.ts';

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

/** Buttons and links whose name, as it is told, lacks what is read on them. */
const otherwiseNamed = (page: Page): Promise<readonly string[]> =>
  page.locator('a[aria-label],button[aria-label],input[aria-label]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      // In a drawing a line may end without a space.
      const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, '').toLowerCase();
      const seen = plain(element instanceof HTMLElement ? element.innerText : element.textContent);
      const name = plain(element.getAttribute('aria-label'));
      return name.includes(seen) ? [] : [`${seen} in ${name}`];
    }),
  );

/** What the focus meets on its way from the top of the page to its end. */
const faultsOnTheWay = async (page: Page): Promise<readonly string[]> => {
  const address = page.url();
  const faults: string[] = [];
  let presses = 0;
  for (; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await focusFaults(page);
    if (!found) break;
    faults.push(...found);
  }
  if (presses < 10 || presses === mostPresses) faults.push(`${presses} presses`);
  return page.url() === address ? faults : [...faults, `led to ${page.url()}`];
};

const parts = 3;

for (let part = 0; part < parts; part += 1) {
  test(`whoever has a keyboard or speaks to the page gets everywhere (part ${part + 1} of ${parts})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of pageOfEachTemplate.filter((_, index) => index % parts === part)) {
      await open(page, path);
      await test.step('what is read on a button is in its name', async () =>
        expect.soft(await otherwiseNamed(page), path).toEqual([]));
      await test.step('the focus goes through every template to its end, framed, uncovered, and opens nothing', async () =>
        expect.soft(await faultsOnTheWay(page), path).toEqual([]));
    }
  });
}

test('a choice in a form leaves the page where it is', async ({ page }) => {
  for (const path of ['index.html', 'track/u4b-d1.html', 'courses/kc-01/koncepciya.html', 'hr/resolver.html']) {
    await open(page, path);
    const address = page.url();
    const fields = page.locator('main').locator('input[type=radio],input[type=checkbox]');
    for (const field of await fields.all()) if (await field.isVisible()) await field.check();
    expect(page.url()).toBe(address);
  }
});
