import type { Locator, Page } from '@playwright/test';
import { allExamples } from '#questions/examples.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import { selfAssessmentExamples } from '#questions/self-assessment/self-assessment.examples.ts';
import { progress as progressText } from '#text/progress.ts';
import { answerAgain, changeAnswer, notChecked, notRecorded, verdicts } from '#text/questions.ts';
import { saving } from '#text/saving.ts';
import { checkByKeyboard, fillByKeyboard } from '../support/answer-by-keyboard.ts';
import { askInLesson } from '../support/ask-in-lesson.ts';
import { axeFindings } from '../support/axe.ts';
import { checkButton } from '../support/check-button.ts';
import { enter } from '../support/keyboard.ts';
import { answerRight } from '../support/right-answer.ts';
import { expect, open, test } from '../support/site-test.ts';

test.use({ viewport: { width: 1280, height: 12_000 }, contextOptions: { reducedMotion: 'reduce' } });

/** The first example of every kind, whether any course asks it or not. */
const oneOfEach = [...new Map([...allExamples].reverse().map(({ question }) => [question.kind, question])).values()];

const isOpinion = (question: Question): boolean => kindOf(question).judgedAs === 'opinion';

const expectVerdict = async (form: Locator, verdict: string | RegExp): Promise<void> => {
  await expect(form.locator('.feedback')).toBeFocused();
  await expect(form.locator('.feedback__title')).toHaveText(verdict);
};

for (const question of oneOfEach) {
  const words = isOpinion(question)
    ? { refused: notRecorded, wrong: verdicts.noted, again: changeAnswer, right: verdicts.noted }
    : {
        refused: notChecked,
        wrong: new RegExp(`${verdicts.wrong}|${verdicts.partly}`),
        again: answerAgain,
        right: verdicts.right,
      };

  test(`${question.kind}: refused, answered, and answered again by keyboard alone`, async ({ page }) => {
    const form = await askInLesson(page, question);
    await checkByKeyboard(page, form);
    await expect(form.getByRole('alert')).toBeFocused();
    await expect(form.getByRole('alert')).toContainText(words.refused);
    expect(await axeFindings(page)).toEqual([]);
    await enter(page, form.getByRole('alert').getByRole('link'));
    await expect(form.locator('fieldset :focus')).toHaveCount(1);
    await fillByKeyboard(page, form, { question, isRight: false });
    await checkByKeyboard(page, form);
    await expectVerdict(form, words.wrong);
    expect(await axeFindings(page)).toEqual([]);
    await enter(page, form.getByRole('button', { name: words.again, exact: true }));
    await expect(form.locator('fieldset :focus')).toHaveCount(1);
    await fillByKeyboard(page, form, { question, isRight: true });
    await checkByKeyboard(page, form);
    await expectVerdict(form, words.right);
  });

  test(`${question.kind}: answered by pointer, and there again after a reload`, async ({ page }) => {
    const form = await askInLesson(page, question);
    await answerRight(form, question);
    await checkButton(form).click();
    await expect(page.locator('#save-status')).toHaveText(saving.device);
    const told = await form.locator('.verdict, .row').allInnerTexts();
    expect(told).not.toEqual([]);
    await page.reload();
    await expect(form.locator('.feedback__title')).toHaveText(words.right);
    expect(await form.locator('.verdict, .row').allInnerTexts()).toEqual(told);
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
