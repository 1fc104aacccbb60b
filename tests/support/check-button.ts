import type { Locator } from '@playwright/test';
import { checkAnswer, recordAnswer } from '#text/questions.ts';

/** The button that sends an answer: to be checked or, of an opinion, to be taken down. */
export const checkButton = (form: Locator): Locator =>
  form.getByRole('button', { name: new RegExp(`^(${checkAnswer}|${recordAnswer})$`) });
