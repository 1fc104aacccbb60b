import type { Page } from '@playwright/test';
import { progress as progressText } from '#text/progress.ts';
import { review as text } from '#text/review.ts';
import { quizFile } from '../support/built-site.ts';
import { checkAt } from '../support/checks.ts';
import { forgedFile } from '../support/forged-file.ts';
import { expect, open, test } from '../support/site-test.ts';

/** Reviews ask what was missed, wherever it was asked: checks stand in their lessons, the others in files of tests. */

const answer = { response: [], score: 0, stamp: { counter: 1, replica: 'a' } };

const check = checkAt('podhod', 0).id;
const [asked] = quizFile('final').bank;

const missed = ({ inTest }: { readonly inTest: boolean }): string => {
  const attempt = {
    id: 'attempt',
    quiz: 'final',
    edition: 1,
    startedAt: '2026-11-23T10:00Z',
    number: 1,
    drawn: [asked?.id],
    answers: { [asked?.id ?? '']: answer },
  };
  const course = {
    epoch: 0,
    completions: {},
    lessons: {},
    checks: { [check]: { first: answer, best: answer } },
    attempts: inTest ? { attempt } : {},
    reviews: {},
  };
  return forgedFile(JSON.stringify({ courses: { 'kc-01': course }, estimates: {} }));
};

const load = async (page: Page, content: string): Promise<void> => {
  await open(page, 'progress.html');
  const file = { name: progressText.fileName, mimeType: 'application/json', buffer: Buffer.from(content) };
  await expect(page.getByLabel(progressText.load)).toBeEnabled();
  await page.getByLabel(progressText.load).setInputFiles(file);
  await page.getByRole('button', { name: progressText.add }).click();
  await expect(page.getByText(progressText.added)).toBeVisible();
};

const inReview = (page: Page, id: string | undefined) => page.locator(`fieldset[id="${id}"]`);

test('a missed check is asked again, out of its lesson; no test is fetched for it', async ({ page }) => {
  await load(page, missed({ inTest: false }));
  const tests: string[] = [];
  page.on('request', (request) => {
    // What questions measure is no test: the page of results before this one may still ask for it.
    if (/kc-01\/(?!items\b).*\.json$/.test(request.url())) tests.push(request.url());
  });
  await open(page, 'courses/kc-01/review.html');
  await expect(page.getByText(text.waiting(1))).toBeVisible();
  await page.getByRole('button', { name: text.start }).click();
  await expect(inReview(page, check)).toBeVisible();
  expect(tests).toEqual([]);
});

test('who has answered nothing yet is not told of having no mistakes', async ({ page }) => {
  await open(page, 'courses/kc-01/review.html');
  await expect(page.getByText(text.notBegun)).toBeVisible();
  await expect(page.getByText(text.nothing)).toHaveCount(0);
});

test('what was missed in a test waits too', async ({ page }) => {
  await load(page, missed({ inTest: true }));
  await open(page, 'courses/kc-01/review.html');
  await expect(page.getByText(text.waiting(2))).toBeVisible();
});

test.describe('without a way to the server', () => {
  test.use({ tolerated: [/ERR_FAILED.*podhod\.html/] });

  test('a lesson that does not come is said, and can be tried again', async ({ page }) => {
    await load(page, missed({ inTest: false }));
    await page.route('**/kc-01/podhod.html', (route) => route.abort());
    await open(page, 'courses/kc-01/review.html');
    await expect(page.getByRole('alert')).toContainText(text.notLoaded);
    await page.unroute('**/kc-01/podhod.html');
    await page.getByRole('button', { name: text.tryAgain }).click();
    await expect(page.getByText(text.waiting(1))).toBeVisible();
  });
});
