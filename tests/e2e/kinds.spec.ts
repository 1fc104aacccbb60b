import type { Page } from '@playwright/test';
import { allExamples } from '#questions/examples.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import { selfAssessmentExamples } from '#questions/self-assessment/self-assessment.examples.ts';
import { progress as progressText } from '#text/progress.ts';
import { changeAnswer, verdicts } from '#text/questions.ts';
import { saving } from '#text/saving.ts';
import { askInLesson } from '../support/ask-in-lesson.ts';
import { checkButton } from '../support/check-button.ts';
import { answerRight } from '../support/right-answer.ts';
import { expect, open, test } from '../support/site-test.ts';

/** The first example of every kind, whether any course asks it or not. */
const oneOfEach = [...new Map([...allExamples].reverse().map(({ question }) => [question.kind, question])).values()];

const isOpinion = (question: Question): boolean => kindOf(question).judgedAs === 'opinion';

/* How a form takes answers is proved on the showcase; here, that a lesson can ask any kind and keeps what was answered. */

for (const question of oneOfEach) {
  test(`${question.kind}: answered by pointer, and there again after a reload`, async ({ page }) => {
    const form = await askInLesson(page, question);
    await answerRight(form, question);
    await checkButton(form).click();
    await expect(page.locator('#save-status')).toHaveText(saving.device);
    // Marks of the parts come a frame after the verdict.
    const marks = form.locator('fieldset:disabled').locator('.verdict, .row');
    await expect(marks).not.toHaveCount(0);
    const told = await marks.allInnerTexts();
    await page.reload();
    await expect(form.locator('.feedback__title')).toHaveText(isOpinion(question) ? verdicts.noted : verdicts.right);
    await expect(marks).not.toHaveCount(0);
    expect(await marks.allInnerTexts()).toEqual(told);
  });
}

/** What the learner takes away in a file. */
const estimatesIn = async (page: Page): Promise<Readonly<Record<string, { readonly value: number }>>> => {
  await open(page, 'progress.html');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: progressText.save }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString()).progress.estimates;
};

test('what learners say of themselves in a lesson is their own estimate, the last word included', async ({ page }) => {
  const [example] = selfAssessmentExamples;
  if (!example) throw new Error('an example is missing');
  const { levels, competency } = example.question;
  const form = await askInLesson(page, example.question);
  const say = async (level: number): Promise<void> => {
    await form.getByRole('radio', { name: levels[level]?.text ?? '', exact: true }).check();
    await checkButton(form).click();
  };
  await say(3);
  await form.getByRole('button', { name: changeAnswer, exact: true }).click();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(1);
  await say(1);
  await expect(page.locator('#save-status')).toHaveText(saving.device);
  expect((await estimatesIn(page))[competency]?.value).toBe(levels[1]?.level);
});
