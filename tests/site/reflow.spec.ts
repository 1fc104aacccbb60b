import type { Page } from '@playwright/test';
import { viewKey } from '#ui/view/view-settings.ts';
import { pageOfEachTemplate } from '../support/built-site.ts';
import { cutOff } from '../support/cut-off.ts';
import { expect, open, test } from '../support/site-test.ts';
import { tooWide } from '../support/too-wide.ts';

/** Nothing of a page gets out of sight, however a reader has its text: each page is opened once and shown in all ways. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// 320 CSS pixels: an old phone, or a window of 1280 at a zoom of 400 % (WCAG 2.2, 1.4.10).
const widths = [320, 1280];

// WCAG 2.2, 1.4.12, word for word.
const wider =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

type Shown = { readonly view: string; readonly css: string };

const show = (page: Page, shown: Shown): Promise<void> =>
  page.evaluate(({ view, css }) => {
    document.documentElement.dataset['view'] = view;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, shown);

const expectAllSeen = async (page: Page, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 900 });
  const hold = async (shown: Shown): Promise<void> => {
    await show(page, shown);
    expect.soft([...(await cutOff(page)), ...(await tooWide(page))], `${page.url()} at ${width}`).toEqual([]);
  };
  await test.step('nothing on any template is wider than the window', () => hold({ view: '', css: '' }));
  await test.step('wider spacing of text cuts nothing off', () => hold({ view: '', css: wider }));
  await test.step('text of 200 % is cut off nowhere', () => hold({ view: 'size-200', css: '' }));
};

const parts = 4;

for (let part = 0; part < parts; part += 1) {
  test(`nothing of a template gets out of sight at any width (part ${part + 1} of ${parts})`, async ({ page }) => {
    test.setTimeout(120_000);
    // The style sheet of views comes only with a stored view.
    await page.addInitScript(([key, view]) => localStorage.setItem(key ?? '', view ?? ''), [viewKey, 'size-200']);
    for (const path of pageOfEachTemplate.filter((_, index) => index % parts === part)) {
      await open(page, path);
      for (const width of widths) await expectAllSeen(page, width);
    }
  });
}
