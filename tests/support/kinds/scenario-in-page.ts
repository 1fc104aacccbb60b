import { expect, type Locator, type Page } from '@playwright/test';
import { plainText } from '#domain/inline-markdown.ts';
import type { Scenario } from '#questions/scenario/kind.ts';
import { bestSteps, type Choice, nodeAfter, type Step } from '#questions/scenario/talk.ts';
import { answerStep, talkOver } from '#text/scenario.ts';
import { chooseRadio, enter } from '../keyboard.ts';

const optionOf = (form: Locator, { text }: Choice): Locator =>
  form.getByRole('radio', { name: plainText(text), exact: true });

const answerButton = (form: Locator): Locator => form.getByRole('button', { name: answerStep, exact: true });

export const talkRight = async (form: Locator, question: Scenario): Promise<void> => {
  for (const { choice } of bestSteps(question)) {
    await optionOf(form, choice).check();
    await answerButton(form).click();
  }
};

/** The choice of fewest points at every step, which need not be the worst way of all. */
const poorSteps = (question: Scenario): readonly Step[] => {
  const steps: Step[] = [];
  for (let node = nodeAfter(question, steps); node; node = nodeAfter(question, steps)) {
    const choice = [...node.choices].sort((a, b) => a.points - b.points)[0];
    if (!choice) break;
    steps.push({ node, choice });
  }
  return steps;
};

export const talkByKeyboard = async (
  page: Page,
  form: Locator,
  { question, isRight }: { readonly question: Scenario; readonly isRight: boolean },
): Promise<void> => {
  const steps = (isRight ? bestSteps : poorSteps)(question);
  for (const [at, { choice }] of steps.entries()) {
    await chooseRadio(page, form, optionOf(form, choice));
    await enter(page, answerButton(form));
    // The focus goes on to what is said next.
    const next = steps[at + 1]?.node.text;
    await expect(form.locator(':focus')).toContainText(next === undefined ? talkOver : plainText(next));
  }
};
