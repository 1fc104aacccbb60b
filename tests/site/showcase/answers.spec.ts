import type { Locator, Page } from '@playwright/test';
import { shownKinds } from '#ui/showcase/shown-states.ts';
import { checkByKeyboard, fillByKeyboard } from '../../support/answer-by-keyboard.ts';
import { checkButton } from '../../support/check-button.ts';
import { enter } from '../../support/keyboard.ts';
import { answerRight } from '../../support/right-answer.ts';
import { expectVerdict, formAt, isOpinion, openKind } from '../../support/showcase.ts';
import { openStatesOf } from '../../support/shown.ts';
import { expect, test } from '../../support/site-test.ts';

/** Has the untouched form refused, and follows the way that the refusal shows. */
const refuse = async (page: Page, form: Locator): Promise<void> => {
  await checkByKeyboard(page, form);
  await expect(form.getByRole('alert')).toBeFocused();
  await enter(page, form.getByRole('alert').getByRole('link'));
  await expect(form.locator('fieldset :focus')).toHaveCount(1);
};

for (const state of [...shownKinds.keys()].flatMap(openStatesOf)) {
  const { question, anchor, response } = state;
  const tones = isOpinion(question) ? { wrong: /noted/, right: /noted/ } : { wrong: /wrong|partly/, right: /right/ };

  test(`${anchor} is answered by keyboard alone, wrong and then right`, async ({ page }) => {
    await openKind(page, question.kind, anchor);
    const form = formAt(page, state);
    if (response === undefined) await refuse(page, form);
    await fillByKeyboard(page, form, { question, isRight: false });
    await checkByKeyboard(page, form);
    await expectVerdict(form, tones.wrong);
    await enter(page, form.locator('.question__again button'));
    await expect(form.locator('fieldset :focus')).toHaveCount(1);
    await fillByKeyboard(page, form, { question, isRight: true });
    await checkByKeyboard(page, form);
    await expectVerdict(form, tones.right);
  });
}

for (const kind of shownKinds.keys()) {
  test(`every open example of ${kind} is answered by clicks in 320 pixels, without dragging`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openKind(page, kind);
    for (const state of openStatesOf(kind)) {
      const form = formAt(page, state);
      await answerRight(form, state.question);
      await checkButton(form).click();
      await expectVerdict(form, isOpinion(state.question) ? /noted/ : /right/);
    }
  });
}
