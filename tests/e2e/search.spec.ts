import type { Page, Request } from '@playwright/test';
import { search as text } from '#text/search.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, open, test } from '../support/site-test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: text.field });
const finds = (page: Page) => page.getByRole('region', { name: text.results }).getByRole('link');

const askedForIndex = (page: Page): readonly Request[] => {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('search-index.json')) requests.push(request);
  });
  return requests;
};

const termOf = (id: string): string => realCatalogue().terms.find((term) => term.id === id)?.term ?? '';

test('the index is fetched once the field has the focus, and not before', async ({ page }) => {
  const requests = askedForIndex(page);
  await open(page, 'search.html');
  await page.waitForLoadState('networkidle');
  expect(requests).toHaveLength(0);
  await field(page).focus();
  await expect.poll(() => requests.length).toBe(1);
  await field(page).pressSequentially('услуга');
  await expect(finds(page).first()).toBeVisible();
  expect(requests).toHaveLength(1);
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
  test.use({ tolerated: [/ERR_FAILED.*search-index\.json/] });

  test('the learner reads what to do, and a second try finds', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.abort());
    await open(page, 'search.html');
    await field(page).fill('услуга');
    await expect(page.getByRole('status').filter({ hasText: text.notLoaded })).toBeVisible();
    await page.unroute('**/search-index.json');
    await page.getByRole('button', { name: text.submit }).click();
    await expect(finds(page).first()).toBeVisible();
  });
});
