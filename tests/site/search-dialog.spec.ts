import type { TitlesFile } from '#domain/search-files.ts';
import { openSearch } from '#search/open-search.ts';
import { search as text } from '#text/search.ts';
import { axeFindings } from '../support/axe.ts';
import { pages, siteText } from '../support/built-site.ts';
import { expect, open, test } from '../support/site-test.ts';
import { tooWide } from '../support/too-wide.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const idsOf = (path: string): ReadonlySet<string> =>
  new Set([...siteText(path).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

test('every section and page that search can lead to is there', () => {
  const titles = JSON.parse(siteText('search/titles.json')) as TitlesFile;
  const words = titles.courses.map(({ id }) => JSON.parse(siteText(`courses/${id}/search/words.json`)));
  const search = openSearch(titles, false).with(words);
  const lessons = titles.courses.flatMap((course) => course.lessons);
  const queries = lessons.flatMap(({ headings, title }) => [title, ...headings]);
  const urls = new Set(queries.flatMap((query) => search.find(query, 40).finds.map(({ url }) => url)));
  const missing = [...urls].filter((url) => {
    const [path = '', anchor] = url.split('#');
    return !pages.includes(path) || (anchor !== undefined && !idsOf(path).has(anchor));
  });
  expect(missing).toEqual([]);
  expect([...urls].filter((url) => url.includes('#')).length).toBeGreaterThan(lessons.length);
});

for (const width of [1280, 320]) {
  test(`axe finds nothing in the open search at ${width} px, and nothing stands out of it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'courses/kc-01/podhod.html');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: text.field }).fill('проактивное предоставление');
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
}
