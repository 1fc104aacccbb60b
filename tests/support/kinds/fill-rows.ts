import type { Locator, Page } from '@playwright/test';
import { plainText } from '#domain/inline-markdown.ts';
import { chooseRadio } from '../keyboard.ts';

/** What to choose in one of several groups of radio buttons; inline Markdown subset. */
export type RowChoice = { readonly row: string; readonly choice: string };

const groupOf = (form: Locator, { row }: RowChoice): Locator =>
  form.getByRole('group', { name: plainText(row), exact: true });

const choiceIn = (group: Locator, { choice }: RowChoice): Locator =>
  group.getByRole('radio', { name: plainText(choice), exact: true });

export const fillRows = async (form: Locator, choices: readonly RowChoice[]): Promise<void> => {
  for (const one of choices) await choiceIn(groupOf(form, one), one).check();
};

export const fillRowsByKeyboard = async (page: Page, form: Locator, choices: readonly RowChoice[]): Promise<void> => {
  for (const one of choices) {
    const group = groupOf(form, one);
    await chooseRadio(page, group, choiceIn(group, one));
  }
};
