import type { TextFile } from '#domain/search-files.ts';
import { serveSources } from '../support/browser-sources.ts';
import { lessons, siteText } from '../support/built-site.ts';
import { lessonPath } from '../support/checks.ts';
import { expect, test } from '../support/site-test.ts';

/** Runs in a page without anything: the sections of a built page, by the product's own source. */
const sectionsOf = async (html: string): Promise<readonly string[]> => {
  const source = '/src/ui/search/page-sections.ts';
  const { sectionsIn } = await import(/* @vite-ignore */ source);
  return sectionsIn(new DOMParser().parseFromString(html, 'text/html'));
};

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('ru').match(/\p{L}+/gu) ?? [];

test('a package finds in the page of a lesson the sections that the site keeps for search', async ({ page, site }) => {
  await serveSources(page);
  await page.goto(`${new URL(site.url).origin}/empty.html`);
  for (const { id } of lessons) {
    const file = JSON.parse(siteText(`courses/kc-01/search/text/${id}.json`)) as TextFile;
    const sections = await page.evaluate(sectionsOf, siteText(lessonPath(id)));
    expect(sections.length, id).toBe(file.sections.length);
    for (const [at, text] of file.sections.entries()) {
      const found = new Set(wordsOf(sections[at] ?? ''));
      const lacking = wordsOf(text).filter((word) => !found.has(word));
      expect(lacking.length, `${id}, section ${at}: ${lacking.join(' ')}`).toBeLessThanOrEqual(
        wordsOf(text).length / 10,
      );
    }
  }
});
