import type { Page } from '@playwright/test';

/** What stands out to the right of the window, scrolled into view or cut off, but for what scrolls by itself. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
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
