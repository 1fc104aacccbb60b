import type { Page } from '@playwright/test';
import { watchAnswer } from './page-probe.ts';

/**
 * Presses the button of the form that `selector` finds first, whose answer is chosen. Milliseconds from the click to
 * the paint of the verdict.
 */
export const answerTime = async (page: Page, selector: string): Promise<number> => {
  const button = page.locator(selector).first().locator('button:not([type="button"])').first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error(`${selector} has no button.`);
  // Nobody presses in the moment of scrolling: what woke because it came near is awake by then.
  await page.waitForTimeout(500);
  await page.evaluate(watchAnswer, selector);
  // Not button.click(): before a click, Playwright runs code of its own in the page.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => window.answered);
};
