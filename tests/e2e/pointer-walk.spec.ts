import type { Page } from '@playwright/test';
import { type Course, lessonsOf } from '#domain/course.ts';
import type { Question } from '#questions/kinds.ts';
import { course as courseText } from '#text/course.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { checkButton } from '../support/check-button.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { answerRight } from '../support/right-answer.ts';
import { expect, test } from '../support/site-test.ts';

const { checks, courses, quizzes } = realCatalogue();

const course = courses.find(({ id }) => id === 'kc-03') as Course;
const lessons = lessonsOf(course);
const testOf = (id: string | undefined) => quizzes.find((quiz) => quiz.course === course.id && quiz.id === id);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const goOn = (page: Page): Promise<void> => page.locator('a[rel=next]').click();

/** Gives the question that a form asks its right answer. */
const answer = async (page: Page, bank: readonly Question[], place: number): Promise<void> => {
  const form = page.locator('form.question').nth(place);
  const id = await form.locator('fieldset.question__fields').getAttribute('id');
  const question = bank.find((each) => each.id === id);
  if (!question) throw new Error(`the page asks what nobody wrote: ${id}`);
  await expect(form.locator('fieldset.question__fields')).toBeEnabled();
  await answerRight(form, question);
};

const takeLesson = async (page: Page, { id, title }: (typeof lessons)[number]): Promise<void> => {
  await expect(heading(page)).toHaveText(title);
  const bank = checks.get(`${course.id}/${id}`) ?? [];
  for (const place of bank.keys()) {
    const form = page.locator('form.question').nth(place);
    await form.scrollIntoViewIfNeeded();
    await answer(page, bank, place);
    await checkButton(form).click();
    await expect(form.locator('.feedback')).toBeVisible();
  }
  await goOn(page);
};

const passTest = async (page: Page, id: string | undefined): Promise<void> => {
  const { bank, draw, marking, title } = testOf(id) ?? {};
  if (!bank || !draw || !title) throw new Error(`no test ${id}`);
  await expect(heading(page)).toHaveText(title);
  await page.getByRole('button', { name: quizText.start, exact: true }).click();
  const total = draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  for (let number = 1; number <= total; number += 1) {
    await expect(page.getByText(quizText.question(number, total))).toBeVisible();
    await answer(page, bank, 0);
    if (marking === 'end') {
      await page.getByRole('button', { name: quizText.record, exact: true }).click();
      continue;
    }
    await checkButton(page.locator('form.question')).click();
    const next = number === total ? quizText.finish : quizText.next;
    await page.getByRole('button', { name: next, exact: true }).click();
  }
  if (marking === 'end') await page.getByRole('button', { name: quizText.finish, exact: true }).click();
  await expect(page.getByRole('heading', { name: quizText.passed, exact: true })).toBeVisible();
};

test('a whole course is walked by pointer alone, and nothing has to be dragged', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    // The keyboard of a text field is the one that nobody can do without.
    addEventListener('keydown', () => console.error('the walk is to be made without a keyboard'));
    addEventListener('dragstart', () => console.error('nothing is to be dragged'));
  });
  await page.goto(`courses/${course.id}.html`);
  await page
    .locator('main')
    .getByRole('link', { name: lessons[0]?.title ?? '', exact: true })
    .click();
  for (const { lessons: own, quiz } of course.modules) {
    for (const lesson of own) await takeLesson(page, lesson);
    await passTest(page, quiz);
    await goOn(page);
  }
  await passTest(page, course.final);
  await page.locator('.breadcrumbs').getByRole('link', { name: course.title }).click();
  await expect(page.locator('[data-state=done]')).toHaveCount(lessons.length + course.modules.length + 1);
  await expect(page.getByText(courseText.lessonsDone(lessons.length, lessons.length))).toBeVisible();
});
