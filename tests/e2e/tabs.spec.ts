import { lessonStates } from '#text/lesson.ts';
import { progress as text } from '#text/progress.ts';
import { answerCheck, checkAt, expectAnswered, expectNotAnswered, openLesson } from '../support/checks.ts';
import { expect, open, test } from '../support/site-test.ts';

const lesson = 'koncepciya';

test('an answer in one tab appears in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await openLesson(page, lesson);
  await openLesson(other, lesson);
  await answerCheck(page, checkAt(lesson, 0));
  await expectAnswered(other, checkAt(lesson, 0));
  await answerCheck(other, checkAt(lesson, 1));
  await expectAnswered(page, checkAt(lesson, 1));
});

test('answers given in two tabs at once are both kept', async ({ page, context }) => {
  const other = await context.newPage();
  await openLesson(page, lesson);
  await openLesson(other, lesson);
  await Promise.all([answerCheck(page, checkAt(lesson, 0)), answerCheck(other, checkAt(lesson, 1))]);
  for (const tab of [page, other]) {
    for (const number of [0, 1]) await expectAnswered(tab, checkAt(lesson, number));
  }
  await openLesson(page, lesson);
  for (const number of [0, 1]) await expectAnswered(page, checkAt(lesson, number));
});

test('erasing in one tab empties the other, and nothing comes back', async ({ page, context }) => {
  const other = await context.newPage();
  const course = await context.newPage();
  await openLesson(other, lesson);
  await open(course, 'courses/kc-01.html');
  await answerCheck(other, checkAt(lesson, 0));
  await expectAnswered(other, checkAt(lesson, 0));
  await expect(course.locator(`[data-lesson-mark="${lesson}"]`)).toHaveText(lessonStates.opened);
  await page.bringToFront();
  await open(page, 'progress.html');
  await expect(page.getByText(text.inProgress)).toBeVisible();
  await page.getByRole('button', { name: text.erase }).click();
  await page.getByRole('button', { name: text.eraseYes }).click();
  await expect(page.getByText(text.erased)).toBeVisible();
  await expect(page.getByText(text.inProgress)).toHaveCount(0);
  await expectNotAnswered(other, checkAt(lesson, 0));
  await expect(course.locator(`[data-lesson-mark="${lesson}"]`)).toHaveText(lessonStates.unseen);
  await answerCheck(other, checkAt(lesson, 1));
  await openLesson(other, lesson);
  await expectNotAnswered(other, checkAt(lesson, 0));
  await expectAnswered(other, checkAt(lesson, 1));
});

test('whoever does not mean it keeps everything, and the keyboard goes on from the button', async ({ page }) => {
  await openLesson(page, lesson);
  await answerCheck(page, checkAt(lesson, 0));
  await open(page, 'progress.html');
  const erase = page.getByRole('button', { name: text.erase });
  // Before the record is open there is nothing to erase: a key pressed then would be lost.
  await expect(erase).toBeEnabled();
  await erase.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: text.cancel })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(erase).toBeFocused();
  await erase.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(erase).toBeFocused();
  await expect(page.getByText(text.inProgress)).toBeVisible();
});
