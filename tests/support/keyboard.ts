import { expect, type Locator, type Page } from '@playwright/test';

/** What a person without a mouse can do: every move goes by Tab, arrows, Space and Enter. */

const mostPresses = 300;

/** Whether the focus is on one of the elements, before them in the document, or past them. */
const focusAgainst = (targets: Locator): Promise<'on' | 'before' | 'after'> =>
  targets.evaluateAll((elements) => {
    const focused = document.activeElement ?? document.body;
    if (elements.includes(focused as HTMLElement)) return 'on';
    const first = elements[0];
    const isPast =
      first !== undefined && (focused.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isPast ? 'after' : 'before';
  });

/** Moves the focus to the element, or to any of several such as a group of radio buttons. */
export const reach = async (page: Page, targets: Locator): Promise<void> => {
  await expect(targets.first()).toBeVisible();
  await expect(targets.first()).toBeEnabled();
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const at = await focusAgainst(targets);
    if (at === 'on') return;
    await page.keyboard.press(at === 'before' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`the keyboard does not reach ${targets}`);
};

/** Presses a button or follows a link. */
export const enter = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press('Enter');
};

export const chooseRadio = async (page: Page, group: Locator, wanted: Locator): Promise<void> => {
  const options = group.getByRole('radio');
  await reach(page, options);
  for (let left = await options.count(); left > 0 && (await focusAgainst(wanted)) !== 'on'; left -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
};

export const tick = async (page: Page, wanted: Locator): Promise<void> => {
  await reach(page, wanted);
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
};

/** Goes down a closed list, from its first entry on, to the entry with the value. */
export const chooseValue = async (page: Page, select: Locator, value: string): Promise<void> => {
  await reach(page, select);
  await page.keyboard.press('Home');
  for (let left = await select.locator('option').count(); left > 0; left -= 1) {
    if ((await select.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(select).toHaveValue(value);
};
