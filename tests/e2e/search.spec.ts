import type { Page } from '@playwright/test';
import { search as text } from '#text/search.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, open, test } from '../support/site-test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: text.field });
const finds = (page: Page) => page.getByRole('region', { name: text.results }).getByRole('link');

/** Requests for what search needs: its files, and the scripts that come by a press. */
const askedForSearch = (page: Page): readonly string[] => {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/search\/|open-(?:search|dialog)/.test(pathname))
      paths.push(pathname.replace(/.*\/(?=search|courses|open)/, ''));
  });
  return paths;
};

const termOf = (id: string): string => realCatalogue().terms.find((term) => term.id === id)?.term ?? '';

test('the index is fetched once the field has the focus, and not before', async ({ page }) => {
  const asked = askedForSearch(page);
  await open(page, 'search.html');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((path) => path === 'search/titles.json').length).toBe(1);
  await field(page).pressSequentially('услуга');
  await expect(finds(page).first()).toBeVisible();
  expect(asked.filter((path) => path === 'search/titles.json')).toHaveLength(1);
});

const forms: readonly (readonly [typed: string, term: string])[] = [
  ['услугам', 'usluga'],
  ['жизненными ситуациями', 'zhiznennaya-situaciya'],
  ['сегментов', 'klientskij-segment'],
  ['процессе', 'process'],
  ['КЛИЕНТАМИ', 'klient'],
  ['удовлетворённостью', 'udovletvorennost-klienta'],
  ['удовлетворенности', 'udovletvorennost-klienta'],
  ['оценок', 'uroven-zrelosti-klientocentrichnosti'],
];

test('a word is found in whatever form it is typed', async ({ page }) => {
  await open(page, 'search.html');
  for (const [typed, term] of forms) {
    await field(page).fill(typed);
    await expect(
      finds(page)
        .filter({ hasText: termOf(term) })
        .first(),
      typed,
    ).toBeVisible();
  }
});

test('what was found is said in words and leads to its page', async ({ page }) => {
  await open(page, 'search.html');
  await field(page).fill('омниканальность');
  await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
  await finds(page).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(termOf('omnikanalnost'));
  await page.goBack();
  await expect(field(page)).toHaveValue('омниканальность');
  await expect(finds(page).first()).toBeVisible();
});

const hostile: readonly string[] = [
  '*',
  '**:~^+-title:[услуга',
  '+услуга -клиент ~1 ^9',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '\\',
  '"',
  '__proto__ constructor toString',
  '(.*)+$'.repeat(30),
  'я'.repeat(5000),
  'а '.repeat(5000),
  '\u0000\ud800\u202e',
  '😀😀😀',
];

test('a hostile query is a query like any other', async ({ page }) => {
  await open(page, 'search.html');
  await field(page).focus();
  const scripts = await page.locator('script').count();
  for (const query of hostile) {
    await field(page).fill(query);
    await expect(page.getByRole('status').filter({ hasText: /./ })).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page.locator('script')).toHaveCount(scripts);
  }
  await field(page).fill('услуга');
  await expect(finds(page).first()).toBeVisible();
});

test('a query in the address is asked at once, as text', async ({ page }) => {
  await open(page, `search.html?q=${encodeURIComponent('<b>услуги</b>')}`);
  await expect(field(page)).toHaveValue('<b>услуги</b>');
  await expect(finds(page).first()).toBeVisible();
});

test.describe('when the index does not come', () => {
  test.use({ tolerated: [/ERR_FAILED.*titles\.json/] });

  test('the learner reads what to do, and a second try finds', async ({ page }) => {
    await page.route('**/search/titles.json', (route) => route.abort());
    await open(page, 'search.html');
    await field(page).fill('услуга');
    await expect(page.getByRole('status').filter({ hasText: text.notLoaded })).toBeVisible();
    await page.unroute('**/search/titles.json');
    await page.getByRole('button', { name: text.submit }).click();
    await expect(finds(page).first()).toBeVisible();
  });
});

test.describe('when the texts do not come', () => {
  test.use({ tolerated: [/ERR_FAILED.*words\.json/] });

  test('titles are found all the same, and the learner reads what is missing', async ({ page }) => {
    await page.route('**/search/words.json', (route) => route.abort());
    await open(page, 'search.html');
    await field(page).fill('услуга');
    await expect(finds(page).first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: text.titlesOnly })).toBeVisible();
  });
});

const dialog = (page: Page) => page.getByRole('dialog', { name: text.title });
const lesson = 'courses/kc-01/koncepciya.html';

test.describe('from any page', () => {
  test('a lesson fetches nothing of search until it is asked for', async ({ page }) => {
    const asked = askedForSearch(page);
    await open(page, lesson);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await field(page).pressSequentially('обжалование отказа');
    await expect(finds(page).first()).toBeVisible();
    // Titles of the whole site, but the words of the course at hand alone.
    expect(asked.filter((path) => path.endsWith('.json')).every((path) => /^search|kc-01/.test(path))).toBe(true);
  });

  test('by keyboard alone: open, ask, walk through the finds, follow one', async ({ page }) => {
    await open(page, 'courses.html');
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.type('омниканальность');
    await expect(finds(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(finds(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(finds(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(finds(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(termOf('omnikanalnost'));
  });

  test('Escape closes it and gives the focus back; a second opening starts anew', async ({ page }) => {
    await open(page, 'glossary.html');
    const link = page.getByRole('link', { name: text.title, exact: true });
    await link.focus();
    await link.press('Enter');
    await expect(field(page)).toBeFocused();
    await field(page).fill('услуга');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toHaveValue('');
  });

  test('the key «/» stays a sign where one types, and can be turned off for good', async ({ page }) => {
    await open(page, lesson);
    await page.keyboard.press('/');
    await field(page).pressSequentially('и/или');
    await expect(field(page)).toHaveValue('и/или');
    await page.getByRole('checkbox', { name: text.slash }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await open(page, lesson);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: text.slash })).not.toBeChecked();
  });

  test('a find within the page at hand closes the search and shows it', async ({ page }) => {
    await open(page, lesson);
    await page.keyboard.press('/');
    await field(page).fill('что ответить начальнику');
    const find = finds(page).filter({ hasText: 'Что ответить начальнику' });
    await find.click();
    await expect(dialog(page)).toBeHidden();
    expect(decodeURIComponent(page.url())).toContain('#что-ответить-начальнику');
  });

  test('the texts of other courses are searched when the reader asks for them', async ({ page }) => {
    await open(page, lesson);
    await page.keyboard.press('/');
    await field(page).fill('посудомоечная кресло принтер');
    await page.getByRole('button', { name: text.widen }).click();
    await expect(finds(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: text.widen })).toBeHidden();
  });
});

test('words under the wrong layout are answered, and the learner is told', async ({ page }) => {
  await open(page, 'search.html');
  await field(page).fill('rkbtyn');
  await expect(page.getByRole('status').filter({ hasText: text.corrected('клиент') })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/клиент/i);
});
