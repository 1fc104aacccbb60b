import type { Locator, Page } from '@playwright/test';
import type { Question } from '#questions/kinds.ts';
import { saving } from '#text/saving.ts';
import { checkButton } from './check-button.ts';
import { realCatalogue } from './real-catalogue.ts';
import { answerRight } from './right-answer.ts';
import { expect, open } from './site-test.ts';

/** The checks of a lesson of КЦ-01, in the order of its text. */
export const checksOf = (lesson: string): readonly Question[] => realCatalogue().checks.get(`kc-01/${lesson}`) ?? [];

/** Counted from 0. */
export const checkAt = (lesson: string, number: number): Question => {
  const question = checksOf(lesson)[number];
  if (!question) throw new Error(`${lesson} has no check ${number}`);
  return question;
};

export const lessonPath = (lesson: string): string => `courses/kc-01/${lesson}.html`;

export const openLesson = (page: Page, lesson: string): Promise<void> => open(page, lessonPath(lesson));

export const formOf = (page: Page, { id }: Pick<Question, 'id'>): Locator =>
  page.locator('form.question', { has: page.locator(`fieldset[id="${id}"]`) });

/** Gives a check on the open page its right answer, by pointer, and has it checked. */
export const answerCheck = async (page: Page, question: Question): Promise<void> => {
  // A tab in the background is drawn seldom, and a pointer waits for it.
  await page.bringToFront();
  const form = formOf(page, question);
  await answerRight(form, question);
  await checkButton(form).click();
};

/** Opens a lesson and answers the check with the given number, from 0; comes back when the device has it. */
export const answerOnDevice = async (page: Page, lesson: string, number: number): Promise<Question> => {
  await openLesson(page, lesson);
  const question = checkAt(lesson, number);
  await answerCheck(page, question);
  await expect(page.locator('#save-status')).toHaveText(saving.device);
  return question;
};

/** On the open page: a check counts as answered when its verdict is there. */
export const expectAnswered = (page: Page, question: Question): Promise<void> =>
  expect(formOf(page, question).locator('.feedback')).toBeVisible();

export const expectNotAnswered = async (page: Page, question: Question): Promise<void> => {
  await expect(checkButton(formOf(page, question))).toBeEnabled();
  await expect(formOf(page, question).locator('.feedback')).toHaveCount(0);
};
