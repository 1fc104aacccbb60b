import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { StoredResponse } from '#domain/question.ts';
import { clozeSelectExamples } from '#questions/cloze-select/cloze-select.examples.ts';
import { clozeTextExamples } from '#questions/cloze-text/cloze-text.examples.ts';
import type { Question } from '#questions/kinds.ts';
import { numericExamples } from '#questions/numeric/numeric.examples.ts';
import { shortTextExamples } from '#questions/short-text/short-text.examples.ts';
import { textNotKept } from '#questions/typed-text.ts';
import { loadView } from '#questions/views.ts';
import { attribute, labelOf, type Rendered, rendered, textOf } from '#tests/support/rendered.ts';
import { rightAnswerIs, yourAnswerIs } from '#text/question-kinds.ts';
import { yourAnswer } from '#text/questions.ts';
import { answerNotKept, gapOf, rightNumber } from '#text/typed-questions.ts';
import { QuestionForm } from '#ui/quiz/QuestionForm.tsx';

const [select] = clozeSelectExamples;
const [typed, one, hostile] = clozeTextExamples;
const [short] = shortTextExamples;
const [days, cost, below] = numericExamples;
if (!(select && typed && one && hostile && short && days && cost && below)) throw new Error('an example is missing');

const open = async (question: Question, initial?: StoredResponse): Promise<Rendered> => form(question, initial, false);
const checked = async (question: Question, initial: StoredResponse): Promise<Rendered> => form(question, initial, true);

const form = async (question: Question, initial: StoredResponse | undefined, marked: boolean): Promise<Rendered> => {
  const view = await loadView(question);
  return rendered(
    renderToString(h(QuestionForm, { question, view, prefix: 'q', initial, marked, onCheck: () => undefined })),
  );
};

const shownBy = (page: Rendered): string => textOf(page.all('fieldset')[0]);

/** What a voice reads of the running text where the fields stand as their names. */
const readAloud = (page: Rendered): string => {
  const paragraph = page.html.match(/<p class="cloze">.*?<\/p>/s)?.[0] ?? '';
  return textOf(
    rendered(
      paragraph
        .replace(/<span [^>]*aria-hidden="true"[^>]*>.*?<\/span>/gs, '')
        .replace(/<(input|select) [^>]*aria-label="([^"]*)"[^>]*>(?:.*?<\/select>)?/gs, '<b>[$2]</b>'),
    ).all('p')[0],
  );
};

describe('running text with fields', () => {
  it('is read aloud as one sentence, each field by its number', async () => {
    expect(readAloud(await open(typed.question))).toBe(
      typed.question.body.replace('[[a]]', `[${gapOf(1, 2)}]`).replace('[[b]]', `[${gapOf(2, 2)}]`),
    );
    expect(readAloud(await open(select.question))).toBe(
      ['a', 'b', 'c'].reduce(
        (text, id, at) => text.replace(`[[${id}]]`, `[${gapOf(at + 1, 3)}]`),
        select.question.body,
      ),
    );
  });

  it('shows before scripts run what each select offers', async () => {
    const offers = (await open(select.question)).all('li').map(textOf);
    select.question.gaps.forEach(({ options }, gap) => {
      for (const { text } of options) expect(offers[gap]).toContain(text);
    });
  });

  it('says of a wrong gap what was answered and what is right, of a right one only what was answered', async () => {
    const shown = shownBy(await checked(select.question, { a: 'p', b: 'r', c: 'z' }));
    expect(shown).toContain(yourAnswerIs('поручению'));
    expect(shown).toContain(rightAnswerIs('запросу'));
    expect(shown).toContain(yourAnswerIs('результатом для заявителя'));
    expect(shown).not.toContain(rightAnswerIs('результатом для заявителя'));
  });

  it('shows what was typed as text', async () => {
    const page = await checked(hostile.question, { constructor: '<img src=x onerror=alert(1)>' });
    expect(page.all('img')).toHaveLength(0);
    expect(shownBy(page)).toContain(yourAnswerIs('<img src=x onerror=alert(1)>'));
  });
});

describe('a typed answer of which only the score was kept', () => {
  it.each([
    [one.question, { a: textNotKept }],
    [short.question, textNotKept],
    [days.question, { value: textNotKept }],
  ] as const)('says so: $kind', async (question, response) => {
    const shown = shownBy(await checked(question, response));
    expect(shown).toContain(answerNotKept);
    expect(shown).not.toContain(yourAnswerIs(textNotKept));
  });
});

describe('the field of a number', () => {
  it('has its unit in its name', async () => {
    const page = await open(days.question);
    expect(page.all('input').map((field) => labelOf(page, field))).toEqual([`${yourAnswer}, дней`]);
  });

  it('offers a keyboard with a minus where a number below zero may be meant', async () => {
    const keysOf = async (question: Question) => attribute((await open(question)).all('input')[0], 'inputmode');
    expect(await keysOf(days.question)).toBe('decimal');
    expect(await keysOf(below.question)).toBe('text');
  });

  it('shows a checked number in Russian figures, with what else is right', async () => {
    const shown = shownBy(await checked(cost.question, { value: '1250,5', unit: 't' }));
    expect(shown).toContain(yourAnswerIs('1\u00a0250,5\u00a0тысяч рублей'));
    expect(shown).toContain(
      rightAnswerIs(rightNumber('1\u00a0250\u00a0010\u00a0рублей', ['1\u00a0250\u00a0000', '1\u00a0250\u00a0020'])),
    );
    expect(shownBy(await checked(below.question, { value: '3,5' }))).toContain('\u22123,5\u00a0п. п.');
  });
});
