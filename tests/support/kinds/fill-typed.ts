import type { Locator, Page } from '@playwright/test';
import { plainText } from '#domain/inline-markdown.ts';
import { inTextOrder } from '#questions/cloze-body.ts';
import type { ClozeSelect } from '#questions/cloze-select/kind.ts';
import type { ClozeText } from '#questions/cloze-text/kind.ts';
import { unitOfAnswer } from '#questions/numeric/given-number.ts';
import type { Numeric } from '#questions/numeric/kind.ts';
import type { ShortText } from '#questions/short-text/kind.ts';
import { yourAnswer } from '#text/questions.ts';
import { gapOf, unit as unitLabel } from '#text/typed-questions.ts';
import { chooseValue, reach } from '../keyboard.ts';

type Answerable = ClozeSelect | ClozeText | ShortText | Numeric;

/** What goes into one field: a text to be typed, or the value of an entry to be chosen. */
type Filling = { readonly field: Locator; readonly text?: string; readonly value?: string };

/** None of these is right anywhere. */
const wrongText = 'ничего из этого';

const gapFields = <Gap extends { readonly id: string }>(
  form: Locator,
  { body, gaps }: { readonly body: string; readonly gaps: readonly Gap[] },
): readonly { readonly field: Locator; readonly gap: Gap }[] =>
  inTextOrder(body, gaps).map((gap, place) => ({
    field: form.getByLabel(gapOf(place + 1, gaps.length), { exact: true }),
    gap,
  }));

const numberFillings = (form: Locator, question: Numeric, isRight: boolean): readonly Filling[] => {
  const farthest = Math.max(question.tolerance, ...question.bands.map(({ within }) => within));
  const number = isRight ? question.answer : question.answer + farthest + 1;
  const unit = unitOfAnswer(question);
  return [
    { field: form.getByRole('textbox'), text: String(number).replace('.', ',') },
    ...(unit ? [{ field: form.getByLabel(unitLabel, { exact: true }), value: unit.id }] : []),
  ];
};

/** What to put where, so that the answer is right, or wrong in every part. */
const fillingsOf = (form: Locator, question: Answerable, isRight: boolean): readonly Filling[] => {
  switch (question.kind) {
    case 'cloze-select':
      return gapFields(form, question).map(({ field, gap: { options, right } }) => ({
        field,
        value: isRight ? right : (options.find(({ id }) => id !== right)?.id ?? ''),
      }));
    case 'cloze-text':
      return gapFields(form, question).map(({ field, gap: { answers } }) => ({
        field,
        text: isRight ? (answers[0] ?? '') : wrongText,
      }));
    case 'short-text':
      return [
        {
          field: form.getByLabel(yourAnswer, { exact: true }),
          text: isRight ? (question.answers[0] ?? '') : wrongText,
        },
      ];
    case 'numeric':
      return numberFillings(form, question, isRight);
    default:
      return question satisfies never;
  }
};

export const fillRight = async (form: Locator, question: Answerable): Promise<void> => {
  for (const { field, text, value = '' } of fillingsOf(form, question, true)) {
    await (text === undefined ? field.selectOption(value) : field.fill(text));
  }
};

export const typeAnswer = async (
  page: Page,
  form: Locator,
  { question, isRight }: { readonly question: Answerable; readonly isRight: boolean },
): Promise<void> => {
  for (const { field, text, value = '' } of fillingsOf(form, question, isRight)) {
    if (text === undefined) await chooseValue(page, field, value);
    else {
      await reach(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    }
  }
};

/** The running text without its gaps, as words that stand in the page. */
export const wordsAround = ({ body }: { readonly body: string }): readonly string[] =>
  plainText(body)
    .split(/\S*\[\[[^\]]*\]\]\S*/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
