import { pageOfEachTemplate } from '../support/built-site.ts';
import { expect, open, test } from '../support/site-test.ts';
import { tooWide } from '../support/too-wide.ts';

/**
 * 320 CSS pixels: an old phone, or a window of 1280 at a zoom of 400 % (WCAG 2.2, 1.4.10). Tall enough for the whole
 * page, because what lies below the window is not drawn.
 */
test.use({ viewport: { width: 320, height: 20_000 }, contextOptions: { reducedMotion: 'reduce' } });

test('nothing on any template is wider than 320 pixels', async ({ page }) => {
  const wide: string[] = [];
  for (const path of pageOfEachTemplate) {
    await open(page, path);
    wide.push(...(await tooWide(page)).map((what) => `${path}: ${what}`));
  }
  expect(wide).toEqual([]);
});
