import type { Locator } from '@playwright/test';
import type { Question } from '#questions/kinds.ts';
import { fillRight } from './kinds/fill-typed.ts';

/** Gives a question its right answer in the page, by pointer; the form is then ready to be checked. */
export const answerRight = async (form: Locator, question: Question): Promise<void> => {
  switch (question.kind) {
    case 'single':
      return choose(form, question.options, ({ right }) => right);
    case 'multiple':
      return choose(form, question.options, ({ right }) => right);
    case 'situational':
      return choose(form, question.options, ({ points }) => points === 3);
    case 'matching':
      return matchRows(form, question);
    case 'ordering':
      return putInOrder(form, question);
    case 'cloze-select':
    case 'cloze-text':
    case 'short-text':
    case 'numeric':
      return fillRight(form, question);
    default:
      return question satisfies never;
  }
};

const byText = (form: Locator, text: string): Locator => form.getByLabel(plain(text), { exact: true });

/** As the page shows it: the inline marks are gone. */
const plain = (text: string): string => text.replace(/\*\*?([^*]+)\*\*?/g, '$1');

const choose = async <Option extends { readonly text: string }>(
  form: Locator,
  options: readonly Option[],
  isRight: (option: Option) => boolean,
): Promise<void> => {
  for (const { text } of options.filter(isRight)) await byText(form, text).check();
};

const matchRows = async (form: Locator, question: Extract<Question, { kind: 'matching' }>): Promise<void> => {
  for (const { text, target } of question.rows) {
    const label = question.targets.find(({ id }) => id === target)?.text ?? '';
    await byText(form, text).selectOption({ label: plain(label) });
  }
};

/** Moves every item up to its place, from the first place on. */
const putInOrder = async (form: Locator, question: Extract<Question, { kind: 'ordering' }>): Promise<void> => {
  const items = form.getByRole('listitem');
  for (const [place, { text }] of question.items.entries()) {
    const item = items.filter({ hasText: plain(text) });
    for (let at = await placeOf(items, plain(text)); at > place; at -= 1)
      await item.getByRole('button').first().click();
  }
};

const placeOf = async (items: Locator, text: string): Promise<number> =>
  (await items.allTextContents()).findIndex((content) => content.includes(text));
