import { expect, type Locator, type Page } from '@playwright/test';
import { plainText } from '#domain/inline-markdown.ts';
import type { Question } from '#questions/kinds.ts';
import { numbered } from '#text/hotspot.ts';
import { down, up } from '#text/question-kinds.ts';
import { checkButton } from './check-button.ts';
import { chooseRadio, chooseValue, enter, tick } from './keyboard.ts';
import { fillRowsByKeyboard } from './kinds/fill-rows.ts';
import { typeAnswer } from './kinds/fill-typed.ts';
import { talkByKeyboard } from './kinds/scenario-in-page.ts';
import { ratingChoices } from './kinds/situational-rate.ts';
import { placements, ratings, truthText } from './kinds/ways-to-answer.ts';

type Option = { readonly text: string };

const named = (form: Locator, role: 'radio' | 'checkbox', { text }: Option): Locator =>
  form.getByRole(role, { name: plainText(text), exact: true });

const textsOf = (items: readonly Option[]): readonly string[] => items.map(({ text }) => plainText(text));

const choose = async (page: Page, form: Locator, option: Option | undefined): Promise<void> =>
  chooseRadio(page, form, named(form, 'radio', option ?? { text: 'no such option' }));

const match = async (
  page: Page,
  form: Locator,
  { question, isRight }: { readonly question: Extract<Question, { kind: 'matching' }>; readonly isRight: boolean },
): Promise<void> => {
  for (const { text, target } of question.rows) {
    const wanted = isRight ? target : question.targets.find(({ id }) => id !== target)?.id;
    await chooseValue(page, form.getByLabel(plainText(text), { exact: true }), wanted ?? '');
  }
};

const shownOrder = (form: Locator): Promise<readonly string[]> => form.locator('.ordered__text').allInnerTexts();

const mover = (form: Locator, word: string, text: string): Locator =>
  form
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByRole('button', { name: new RegExp(`^${word}`) });

/** Takes every item up to its place, from the first place on; the focus goes along with the item. */
const putInOrder = async (page: Page, form: Locator, texts: readonly string[]): Promise<void> => {
  for (const [place, text] of texts.entries()) {
    for (let at = (await shownOrder(form)).indexOf(text); at > place; at -= 1) {
      await enter(page, mover(form, up, text));
      // At the top the button is spent, and the focus goes to the item's other one.
      await expect(mover(form, at === 1 ? down : up, text)).toBeFocused();
    }
  }
};

/** The list begins in some wrong order; it counts as an answer once something was moved. */
const putInWrongOrder = async (page: Page, form: Locator, texts: readonly string[]): Promise<void> => {
  const [first = ''] = await shownOrder(form);
  do await enter(page, mover(form, down, first));
  while ((await shownOrder(form)).join() === texts.join());
};

/** Fills in the form. A wrong answer gets less than full marks, in a situation none; to an opinion it is another one. */
export const fillByKeyboard = async (
  page: Page,
  form: Locator,
  { question, isRight }: { readonly question: Question; readonly isRight: boolean },
): Promise<void> => {
  switch (question.kind) {
    case 'single':
      return choose(
        page,
        form,
        question.options.find(({ right }) => right === isRight),
      );
    case 'situational':
      return choose(
        page,
        form,
        question.options.find(({ points }) => points === (isRight ? 3 : 0)),
      );
    case 'multiple':
      for (const option of question.options.filter(({ right }) => right === isRight)) {
        await tick(page, named(form, 'checkbox', option));
      }
      return;
    case 'matching':
      return match(page, form, { question, isRight });
    case 'ordering':
      return (isRight ? putInOrder : putInWrongOrder)(page, form, textsOf(question.items));
    case 'cloze-select':
    case 'cloze-text':
    case 'short-text':
    case 'numeric':
      return typeAnswer(page, form, { question, isRight });
    case 'situational-rank': {
      const texts = textsOf(question.options);
      return putInOrder(page, form, isRight ? texts : [...texts].reverse());
    }
    case 'situational-rate':
      return fillRowsByKeyboard(page, form, ratingChoices(question, isRight));
    case 'scenario':
      return talkByKeyboard(page, form, { question, isRight });
    case 'hotspot': {
      const at = question.areas.findIndex(({ right }) => right === isRight);
      return choose(page, form, { text: numbered(at + 1, question.areas[at]?.text ?? '') });
    }
    case 'true-false':
      return choose(page, form, { text: truthText(question, isRight) });
    case 'categorise':
      return fillRowsByKeyboard(page, form, placements(question, isRight));
    case 'likert':
      return fillRowsByKeyboard(page, form, ratings(question, isRight));
    case 'self-assessment':
      return choose(page, form, question.levels.at(isRight ? 0 : -1));
    default:
      return question satisfies never;
  }
};

export const checkByKeyboard = (page: Page, form: Locator): Promise<void> => enter(page, checkButton(form));
