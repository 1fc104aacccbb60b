import { hotspotExamples } from '#questions/hotspot/hotspot.examples.ts';
import { scenarioExamples } from '#questions/scenario/scenario.examples.ts';
import { numbered } from '#text/hotspot.ts';
import { answerStep, missingChoice, missingEnd } from '#text/scenario.ts';
import { checkButton } from '../../support/check-button.ts';
import { formAt, openKind } from '../../support/showcase.ts';
import { openStatesOf } from '../../support/shown.ts';
import { expect, test } from '../../support/site-test.ts';

/** What one kind alone can do. */

test('a talk goes on by Enter, says what came of the answer, and puts the focus on the next line', async ({ page }) => {
  const [{ question } = {}] = scenarioExamples;
  const [state] = openStatesOf('scenario');
  const [first] = question?.nodes ?? [];
  if (!question || !state || !first) throw new Error('an example is missing');
  await openKind(page, 'scenario');
  const form = formAt(page, state);
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
  await checkButton(form).click();
  await expect(form.locator('.error-summary')).toContainText(missingEnd);
});

test('a place pressed in a picture is chosen in the list, and the other way round', async ({ page }) => {
  const [{ question } = {}] = hotspotExamples;
  const [state] = openStatesOf('hotspot');
  const [first, second] = question?.areas ?? [];
  if (!state || !first || !second) throw new Error('an example is missing');
  await openKind(page, 'hotspot');
  const form = formAt(page, state);
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
  await page.setViewportSize({ width: 360, height: 640 });
  await openKind(page, 'hotspot');
  const heights = await page.locator('form svg text').evaluateAll((texts) =>
    texts.map((text) => {
      const scale = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : undefined;
      return (scale ?? 0) * Number(text.getAttribute('font-size'));
    }),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
});
