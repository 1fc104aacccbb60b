import type { Locator } from '@playwright/test';
import type { Question } from '#questions/kinds.ts';
import { fillRows } from './kinds/fill-rows.ts';
import { fillRight } from './kinds/fill-typed.ts';
import { pressRight } from './kinds/hotspot-in-page.ts';
import { talkRight } from './kinds/scenario-in-page.ts';
import { ratingChoices } from './kinds/situational-rate.ts';
import { placements, ratings, truthText } from './kinds/ways-to-answer.ts';

/** Gives a question its right answer, or some opinion, in the page, by pointer; the form is then ready to be checked. */
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
      return putInOrder(form, question.items);
    case 'cloze-select':
    case 'cloze-text':
    case 'short-text':
    case 'numeric':
      return fillRight(form, question);
    case 'situational-rank':
      return putInOrder(form, question.options);
    case 'situational-rate':
      return fillRows(form, ratingChoices(question));
    case 'scenario':
      return talkRight(form, question);
    case 'hotspot':
      return pressRight(form, question);
    case 'true-false':
      return byText(form, truthText(question)).check();
    case 'categorise':
      return fillRows(form, placements(question));
    case 'likert':
      return fillRows(form, ratings(question));
    case 'self-assessment':
      return choose(form, question.levels.slice(0, 1), () => true);
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
const putInOrder = async (form: Locator, parts: readonly { readonly text: string }[]): Promise<void> => {
  const items = form.getByRole('listitem');
  for (const [place, { text }] of parts.entries()) {
    const item = items.filter({ hasText: plain(text) });
    for (let at = await placeOf(items, plain(text)); at > place; at -= 1)
      await item.getByRole('button').first().click();
  }
};

const placeOf = async (items: Locator, text: string): Promise<number> =>
  (await items.allTextContents()).findIndex((content) => content.includes(text));
