import type { Page } from '@playwright/test';
import { watchAnswer } from './page-probe.ts';

/** As long as a finger holds a mouse's button down. */
const pressMs = 100;

/**
 * Presses the button of the form that `selector` finds first, whose answer is chosen. Milliseconds from the click to
 * the paint of the verdict.
 */
export const answerTime = async (page: Page, selector: string): Promise<number> => {
  const button = page.locator(selector).first().locator('button:not([type="button"])').first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error(`${selector} has no button.`);
  // Not button.click(): before a click, Playwright runs code of its own in the page. Nobody presses in the moment of
  // scrolling or moving, and a press takes a while: what comes before the button is let go is done by then.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(500);
  await page.evaluate(watchAnswer, selector);
  await page.mouse.down();
  await page.waitForTimeout(pressMs);
  await page.mouse.up();
  return page.evaluate(() => window.answered);
};
