import type { Page } from '@playwright/test';

/** Text whose end is hidden by the box that it stands in. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hides = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX + overflowY);
    };
    const isCut = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden,svg'))
      .filter((element) => hides(element) && isCut(element) && element.textContent?.trim() !== '')
      .map((element) => `cut off: ${element.outerHTML.slice(0, 100)}`);
  });
