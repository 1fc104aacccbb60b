import type { Browser, Route } from '@playwright/test';
import type { Site } from '#packaging/site.ts';

/** The page of a course's book in the site. */
export const bookPage = (course: string): string => `courses/${course}/book.html`;

/** Courses that have a book, in the order of their ids. */
export const coursesWithBook = ({ list }: Site): readonly string[] =>
  list.flatMap(({ path, course }) => (course !== undefined && path === bookPage(course) ? [course] : [])).sort();

// Nothing is asked of any network: the name only gives the pages an origin.
const origin = 'http://book.invalid/';

/** A reader may go on with another font than ours when that comes late; a book waits for it. */
const waitingForFont = (html: string): string => html.replaceAll('font-display:optional', 'font-display:block');

const answer =
  (site: Site) =>
  async (route: Route): Promise<void> => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const bytes = await site.read(path);
    if (!bytes) return route.fulfill({ status: 404 });
    const isPage = path.endsWith('.html');
    const body = isPage ? waitingForFont(new TextDecoder().decode(bytes)) : Buffer.from(bytes);
    return route.fulfill({ body, ...(isPage && { contentType: 'text/html; charset=utf-8' }) });
  };

const dates = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

/**
 * The dates of a PDF become the same for every run. Their length stays, because a PDF counts its objects by bytes; it
 * is read as Latin-1, which keeps every byte.
 */
export const withoutDates = (pdf: Uint8Array): Uint8Array => {
  const fixed = (written: string): string => written.replace(/\d{14}/, '20000101000000');
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(dates, fixed), 'latin1');
};

/** The book of a course as a tagged PDF with an outline. The same browser makes the same bytes of the same site. */
export const bookPdf = async (browser: Browser, site: Site, course: string): Promise<Uint8Array> => {
  // The page's policy names the hash of its styles, which differ here by the wait for the font.
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true, locale: 'ru-RU' });
  try {
    const page = await context.newPage();
    await page.route('**/*', answer(site));
    await page.goto(`${origin}${bookPage(course)}`);
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    return withoutDates(pdf);
  } finally {
    await context.close();
  }
};
