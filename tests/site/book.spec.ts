import { bookPdf, coursesWithBook } from '#build/book-pdf.ts';
import { siteInFolder } from '#build/site-folder.ts';
import { lessonsOf } from '#domain/course.ts';
import { calendarDate } from '#text/dates.ts';
import { listedAssets, pages, siteFolder, siteText } from '../support/built-site.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, open, test } from '../support/site-test.ts';

const { courses, checks, definitions, terms, norms } = realCatalogue();

const written = courses.filter((course) => lessonsOf(course).length > 0);

const flat = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** As PDF writes text that is not Latin: UTF-16 in hexadecimal digits. */
const inPdf = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

test('every course with lessons has a book, which no search knows and no download carries', () => {
  expect(pages.filter((path) => path.endsWith('/book.html'))).toEqual(
    written.map(({ id }) => `courses/${id}/book.html`).sort(),
  );
  const lists = listedAssets.map(({ path }) => path).filter((path) => /search\/.*\.json$|offline\.json$/.test(path));
  expect(lists.filter((path) => siteText(path).includes('book'))).toEqual([]);
});

test('a book has every lesson, question and definition of its course, and the state of its norms', () => {
  for (const course of written) {
    const html = siteText(`courses/${course.id}/book.html`);
    const text = flat(html);
    for (const lesson of lessonsOf(course)) {
      const key = `${course.id}/${lesson.id}`;
      expect(text).toContain(flat(lesson.title));
      for (const term of definitions.get(key) ?? []) {
        expect(text).toContain(flat(terms.find(({ id }) => id === term)?.definition ?? '?'));
      }
    }
    const asked = lessonsOf(course).flatMap(({ id }) => checks.get(`${course.id}/${id}`) ?? []);
    expect([...html.matchAll(/ id="question-\d+"/g)]).toHaveLength(asked.length);
    expect([...html.matchAll(/ id="answer-\d+"/g)]).toHaveLength(asked.length);
    for (const [, id] of html.matchAll(/ id="norm-([^"]+)"/g)) {
      const norm = norms.find((one) => one.id === id);
      expect(text).toContain(`Актуально на ${calendarDate(norm?.checked ?? '')}`);
    }
  }
});

test('on paper a book is its text alone', async ({ page }) => {
  await open(page, 'courses/kc-03/book.html');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-header', '.site-footer', '.breadcrumbs', '.actions']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.book__contents')).toBeVisible();
});

test('the PDF of a book is tagged, in Russian, titled, has an outline, and is the same twice', async ({ browser }) => {
  const site = siteInFolder(siteFolder);
  if (!site) throw new Error('no site');
  expect(coursesWithBook(site)).toEqual(written.map(({ id }) => id as string).sort());
  const bytes = await bookPdf(browser, site, 'kc-03');
  const pdf = Buffer.from(bytes).toString('latin1');
  for (const sign of ['/StructTreeRoot', '/Marked true', '/Lang (ru)', '/Outlines', '/ToUnicode']) {
    expect(pdf).toContain(sign);
  }
  const course = written.find(({ id }) => id === 'kc-03');
  expect(pdf).toContain(`/Title <FEFF${inPdf(course?.title ?? '?')}`);
  for (const { title } of course ? lessonsOf(course) : []) expect(pdf).toContain(inPdf(title));
  expect(Buffer.from(await bookPdf(browser, site, 'kc-03')).equals(Buffer.from(bytes))).toBe(true);
});
