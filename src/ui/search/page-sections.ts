/** What stands in a lesson beside its text. */
const beside = 'header, nav, form, noscript, [popover], .check, .box-label, .for-others, .actions, .no-print';

const block = 'p, li, h3, h4, dt, dd, td, th, caption, blockquote, text, title, desc';

const joined = (pieces: readonly string[]): string =>
  pieces
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;!?»)])/g, '$1')
    .trim();

/** The texts of a lesson's sections out of its page, one for each heading after the first, which has none. */
export const sectionsIn = (page: Document): readonly string[] => {
  const article = page.querySelector('article');
  if (!article) return [];
  for (const element of article.querySelectorAll(beside)) element.remove();
  const sections: string[][] = [[]];
  const walk = page.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const heading = node.parentElement?.closest('h2[id]');
    if (heading && heading !== last) sections.push([]);
    const here: Element | null = heading ?? node.parentElement?.closest(block) ?? null;
    // Words of neighbouring paragraphs must not grow together.
    if (!heading) sections.at(-1)?.push(here === last ? '' : ' ', node.textContent ?? '');
    last = here;
  }
  return sections.map(joined);
};
