import type { Page } from '@playwright/test';
import { allExamples } from '#questions/examples.ts';
import { hotspotExamples } from '#questions/hotspot/hotspot.examples.ts';
import { kindOf } from '#questions/kinds.ts';
import { scenarioExamples } from '#questions/scenario/scenario.examples.ts';
import { numbered } from '#text/hotspot.ts';
import { checkAnswer, verdicts } from '#text/questions.ts';
import { answerStep, missingChoice, missingEnd } from '#text/scenario.ts';
import { checkByKeyboard, fillByKeyboard } from '../support/answer-by-keyboard.ts';
import { askInLesson } from '../support/asked-in-lesson.ts';
import { axeFindings } from '../support/axe.ts';
import { answerRight } from '../support/right-answer.ts';
import { expect, test } from '../support/site-test.ts';

// What lies below the window is not drawn, and a colour that is still changing has no contrast yet.
test.use({ viewport: { width: 1280, height: 12_000 }, contextOptions: { reducedMotion: 'reduce' } });

/** The first example of every kind that can be answered rightly. */
const questions = [
  ...new Map([...allExamples].reverse().map(({ question }) => [question.kind, question])).values(),
].filter((question) => kindOf(question).judgedAs !== 'opinion');

const expectNoFindings = async (page: Page): Promise<void> => expect(await axeFindings(page)).toEqual([]);

for (const question of questions) {
  test(`a question of the kind ${question.kind} is refused and answered by keyboard alone`, async ({ page }) => {
    const form = await askInLesson(page, question);
    await checkByKeyboard(page, form);
    await expect(form.locator('.error-summary')).toBeFocused();
    await expectNoFindings(page);
    await fillByKeyboard(page, form, { question, isRight: true });
    await checkByKeyboard(page, form);
    await expect(form.locator('.feedback__title')).toContainText(verdicts.right);
    await expect(form.locator('.feedback')).toBeFocused();
    await expectNoFindings(page);
  });

  test(`a question of the kind ${question.kind} is answered by pointer in 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 12_000 });
    const form = await askInLesson(page, question);
    const isWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    await answerRight(form, question);
    await form.getByRole('button', { name: checkAnswer, exact: true }).click();
    await expect(form.locator('.feedback__title')).toContainText(verdicts.right);
    expect(await isWide()).toBe(false);
  });
}

test('a talk goes on by Enter, says what came of the answer, and puts the focus on the next line', async ({ page }) => {
  const [{ question } = {}] = scenarioExamples;
  const [first] = question?.nodes ?? [];
  if (!question || !first) throw new Error('an example is missing');
  const form = await askInLesson(page, question);
  await form.getByRole('button', { name: answerStep, exact: true }).click();
  await expect(form.getByRole('alert')).toHaveText(missingChoice);
  await expect(form.getByRole('radio').first()).toBeFocused();
  const { text, reply, to } = first.choices[1] ?? { text: '', reply: '' };
  await form.getByRole('radio', { name: text, exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(form.locator('[aria-live]')).toHaveText(reply);
  await expect(form.locator('.talk__reply')).toContainText(reply);
  await expect(form.locator(':focus')).toContainText(question.nodes.find(({ id }) => id === to)?.text ?? '?');
  await form.getByRole('button', { name: checkAnswer, exact: true }).click();
  await expect(form.locator('.error-summary')).toContainText(missingEnd);
});

test('a place pressed in a picture is chosen in the list, and the other way round', async ({ page }) => {
  const [{ question } = {}] = hotspotExamples;
  const [first, second] = question?.areas ?? [];
  if (!question || !first || !second) throw new Error('an example is missing');
  const form = await askInLesson(page, question);
  const places = form.locator('.place');
  const inList = (number: number, name: string) =>
    form.getByRole('radio', { name: numbered(number, name), exact: true });
  await places.nth(1).click();
  await expect(inList(2, second.text)).toBeChecked();
  await inList(1, first.text).check();
  await expect(places.nth(0)).toHaveClass(/place--own/);
  await expect(places.nth(1)).not.toHaveClass(/place--own/);
});

test('letters in a picture are at least 12 pixels high on a phone of 360', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 12_000 });
  for (const { question } of hotspotExamples) {
    const form = await askInLesson(page, question);
    const heights = await form.locator('svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : undefined;
        return (scale ?? 0) * Number(text.getAttribute('font-size'));
      }),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
    await page.unrouteAll();
  }
});
