import type { Page } from '@playwright/test';
import { assignmentHash } from '#domain/assignment.ts';
import { id, type OverlayId, type TrackId } from '#domain/ids.ts';
import { home } from '#text/home.ts';
import { resolver } from '#text/hr.ts';
import { progress as progressText } from '#text/progress.ts';
import { checkAnswer } from '#text/questions.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { search as searchText } from '#text/search.ts';
import { spravka as spravkaText } from '#text/spravka.ts';
import { track as trackText } from '#text/track.ts';
import { axeFindings } from '../support/axe.ts';
import { pages, quizFile, siteText } from '../support/built-site.ts';
import { checkButton } from '../support/check-button.ts';
import { answerCheck, checksOf, formOf, openLesson } from '../support/checks.ts';
import { forgedFile } from '../support/forged-file.ts';
import { answerRight } from '../support/right-answer.ts';
import { expect, open, test } from '../support/site-test.ts';

// A colour that is still changing has no contrast yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What a page becomes under the learner's hands is held to the same as the page that was built. */

const expectNoFindings = async (page: Page): Promise<void> => expect(await axeFindings(page)).toEqual([]);

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('the home page after an unfinished choice', async ({ page }) => {
  await open(page, 'index.html');
  await press(page, home.show);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoFindings(page);
});

for (const lesson of ['koncepciya', 'podhod', 'klient']) {
  test(`the checks of «${lesson}», refused and then answered`, async ({ page }) => {
    await openLesson(page, lesson);
    for (const question of checksOf(lesson)) {
      await checkButton(formOf(page, question)).click();
    }
    await expectNoFindings(page);
    for (const question of checksOf(lesson)) await answerCheck(page, question);
    await expectNoFindings(page);
  });
}

test('an open term', async ({ page }) => {
  await open(page, pages.find((path) => siteText(path).includes('popovertarget')) ?? '');
  await page.locator('button.term').first().click();
  await expect(page.locator('.term-card').first()).toBeVisible();
  await expectNoFindings(page);
});

test('an attempt under way, its result, and the test after it', async ({ page }) => {
  const { bank, draw } = quizFile('module-1');
  const total = draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  await open(page, 'courses/kc-01/module-1.html');
  await press(page, quizText.start);
  for (let number = 1; number <= total; number += 1) {
    const form = page.locator('form.question');
    await expect(page.getByText(quizText.question(number, total))).toBeVisible();
    const id = await form.locator('fieldset.question__fields').getAttribute('id');
    const question = bank.find((each) => each.id === id);
    if (question) await answerRight(form, question);
    if (number === 1) await expectNoFindings(page);
    await form.getByRole('button', { name: checkAnswer }).click();
    if (number === total) await expectNoFindings(page);
    await press(page, number === total ? quizText.finish : quizText.next);
  }
  await expect(page.locator('.result')).toBeVisible();
  await expectNoFindings(page);
  await open(page, 'courses/kc-01/module-1.html');
  await expect(page.getByRole('button', { name: quizText.again, exact: true })).toBeVisible();
  await expectNoFindings(page);
});

test('a chosen track, and one assigned by a link', async ({ page }) => {
  await open(page, 'track/u4b-d1.html');
  await expect(page.getByRole('button', { name: trackText.choose })).toHaveAttribute('aria-disabled', 'false');
  await press(page, trackText.choose);
  await expect(page.getByText(trackText.chosen)).toBeVisible();
  await expectNoFindings(page);
  const overlays = [id<OverlayId>('r1')];
  const assigned = assignmentHash({ track: id<TrackId>('u1'), overlays, deadline: '2026-12-31' });
  await open(page, `track/u1.html${assigned}`);
  await expect(page.getByRole('button', { name: trackText.accept })).toBeVisible();
  await expectNoFindings(page);
  await open(page, 'help.html');
  await open(page, `track/u1.html${assigned}x`);
  await expect(page.getByRole('heading', { name: trackText.damagedTitle })).toBeVisible();
  await expectNoFindings(page);
  await open(page, 'index.html');
  await expectNoFindings(page);
});

/** A completed course and nothing else, as a progress file. */
const completed = (): string => {
  const course = {
    epoch: 0,
    completions: { 1: { edition: 1, on: '2026-11-23', score: 1 } },
    lessons: {},
    checks: {},
    attempts: {},
  };
  return forgedFile(JSON.stringify({ courses: { 'kc-01': course }, estimates: {} }));
};

test('results with a preview of a file, the question before erasing, and the справка', async ({ page }) => {
  await open(page, 'progress.html');
  const file = { name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(completed()) };
  await expect(page.getByLabel(progressText.load)).toBeEnabled();
  await page.getByLabel(progressText.load).setInputFiles(file);
  await expect(page.getByRole('button', { name: progressText.add })).toBeVisible();
  await expectNoFindings(page);
  await press(page, progressText.add);
  await expect(page.getByText(progressText.completed, { exact: true })).toBeVisible();
  await expectNoFindings(page);
  await press(page, progressText.erase);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoFindings(page);
  await open(page, 'spravka.html');
  await expect(page.getByLabel(spravkaText.person)).toHaveAttribute('autocomplete', 'name');
  await press(page, spravkaText.print);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoFindings(page);
});

test('what was found, and what was not', async ({ page }) => {
  await open(page, 'search.html');
  await page.getByRole('searchbox').fill('услуга');
  await expect(page.getByRole('region', { name: searchText.results })).toBeVisible();
  await expectNoFindings(page);
  await page.getByRole('searchbox').fill('абракадабра');
  await expect(page.getByText(searchText.nothing)).toBeVisible();
  await expectNoFindings(page);
});

test('the desk of HR, refused and with its answer', async ({ page }) => {
  await open(page, 'hr/resolver.html');
  await press(page, resolver.submit);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoFindings(page);
  await page.getByLabel(resolver.code, { exact: true }).fill('11-3-4-062');
  await page.getByRole('radio', { name: /^Прямое взаимодействие/ }).check();
  await press(page, resolver.submit);
  await expect(page.getByRole('heading', { name: resolver.resultTitle('У4б-Д1') })).toBeVisible();
  await expectNoFindings(page);
});

test('a notice above the page', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openLesson(page, 'koncepciya');
  await expect(page.locator('#notices .notice')).toBeVisible();
  await expectNoFindings(page);
});
