import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/inline-markdown.ts';
import { hotspotExamples } from '#questions/hotspot/hotspot.examples.ts';
import { scenarioExamples } from '#questions/scenario/scenario.examples.ts';
import { situationalExamples } from '#questions/situational/situational.examples.ts';
import { situationalRankExamples } from '#questions/situational-rank/situational-rank.examples.ts';
import { situationalRateExamples } from '#questions/situational-rate/situational-rate.examples.ts';
import { renderedForm } from '#tests/support/question-form.ts';
import { attribute, type Rendered, textOf } from '#tests/support/rendered.ts';
import { keyIs } from '#text/expert-key.ts';
import { decisions, pointsOf } from '#text/question-kinds.ts';
import { answerStep, bestAnswer, pointsOfTalk, talkOver } from '#text/scenario.ts';
import { keyRating, offBy, yourRating } from '#text/situational-rate.ts';

const shown = (page: Rendered): string => textOf(page.all('fieldset')[0]);

const keyed = [...situationalExamples, ...situationalRateExamples, ...situationalRankExamples, ...scenarioExamples];

describe('where the key comes from', () => {
  const states = keyed.flatMap(({ question, states: each }) =>
    each.map((state) => ({ name: `${question.id}, ${state.name}`, question, state })),
  );

  it.each(states)('is said with a checked answer and not before: $name', async ({ question, state }) => {
    const page = await renderedForm(question, { initial: state.response, marked: state.marked });
    expect(shown(page).includes(keyIs(question.key.experts, question.key.on))).toBe(state.marked);
  });
});

describe('a checked rating', () => {
  const [delay] = situationalRateExamples;
  if (!delay) throw new Error('an example is missing');

  it('names both ratings and how far one is from the other', async () => {
    const response = { a: 'good', b: 'poor', c: 'good', d: 'fair' };
    const text = shown(await renderedForm(delay.question, { initial: response, marked: true }));
    expect(text).toContain(yourRating('Скорее плохо') + keyRating('Скорее хорошо'));
    expect(text).toContain(offBy('partly', 1));
    expect(text).toContain(offBy('wrong', 3));
    expect(text).toContain(offBy('right', 0));
    expect(text).not.toContain(keyRating('Правильно'));
  });

  it('was given in a group of its own for every option, by the same scale', async () => {
    const page = await renderedForm(delay.question);
    expect(page.all('legend').slice(1).map(textOf).sort()).toEqual(
      delay.question.options.map(({ text }) => text).sort(),
    );
    const names = page.all('input').map((field) => attribute(field, 'name'));
    expect(new Set(names).size).toBe(delay.question.options.length);
    expect(names).toHaveLength(delay.question.options.length * delay.question.scale.length);
  });
});

describe('a talk', () => {
  const [counter] = scenarioExamples;
  const question = counter?.question;
  const [hello, back, letter] = question?.nodes ?? [];
  if (!question || !hello || !back || !letter) throw new Error('an example is missing');

  it('shows its first step alone', async () => {
    const page = await renderedForm(question);
    expect(page.all('input')).toHaveLength(hello.choices.length);
    expect(shown(page)).toContain(hello.text);
    expect(shown(page)).not.toContain(letter.text);
    for (const { reply } of hello.choices) expect(shown(page)).not.toContain(reply);
  });

  it('keeps what was said above the step at hand, with what came of it', async () => {
    const page = await renderedForm(question, { initial: ['hello.a'] });
    const text = shown(page);
    const order = [hello.text, hello.choices[0]?.text, hello.choices[0]?.reply, letter.text].map((part) =>
      text.indexOf(plainText(part ?? '?')),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(page.all('input')).toHaveLength(letter.choices.length);
  });

  it('keeps points and feedback back until it is checked', async () => {
    const text = shown(await renderedForm(question, { initial: ['hello.b'] }));
    expect(text).not.toContain(hello.choices[1]?.feedback);
    expect(decisions.some((word) => text.includes(word))).toBe(false);
  });

  it('says that it is over, and takes no more answers', async () => {
    const page = await renderedForm(question, { initial: ['hello.c'] });
    expect(shown(page)).toContain(talkOver);
    expect(page.all('input')).toHaveLength(0);
    expect(page.all('button').map(textOf)).not.toContain(answerStep);
  });

  it('says once checked what every answer was worth, and which was better where one was', async () => {
    const page = await renderedForm(question, { initial: ['hello.a', 'letter.b'], marked: true });
    const [first, second] = page.all('li').map(textOf);
    expect(first).toContain(pointsOf(decisions[3], 3));
    expect(first).not.toContain(bestAnswer);
    expect(second).toContain(pointsOf(decisions[2], 2));
    expect(second).toContain(bestAnswer);
    expect(second).toContain(letter.choices[0]?.feedback);
    expect(shown(page)).toContain(pointsOfTalk(5, 6));
  });
});

describe('a picture', () => {
  const [form, hostile] = hotspotExamples;
  if (!form || !hostile) throw new Error('an example is missing');
  const classes = (page: Rendered): readonly string[] =>
    page.all('g').flatMap((element) => attribute(element, 'class')?.split(' ').filter(Boolean).join(' ') ?? []);

  it('has its words beside it: a text alternative and a list of the same numbers', async () => {
    const page = await renderedForm(form.question);
    expect(attribute(page.all('svg')[0], 'aria-label')).toBe(form.question.picture.alt);
    const numbers = page.all('text').filter((element) => attribute(element, 'class') === 'place__number');
    expect(numbers.map(textOf)).toEqual(['1', '2', '3', '4']);
    expect(page.all('label').map(textOf)).toEqual(form.question.areas.map(({ text }, at) => `${at + 1}. ${text}`));
  });

  it('marks what is chosen', async () => {
    expect(classes(await renderedForm(form.question, { initial: 'b' }))).toEqual([
      'place',
      'place place--own',
      'place',
      'place',
    ]);
  });

  it('marks once checked what was chosen and what is right, each with a sign', async () => {
    const page = await renderedForm(form.question, { initial: 'a', marked: true });
    expect(classes(page)).toEqual([
      'place place--own place--wrong',
      'place__sign',
      'place',
      'place place--right',
      'place__sign',
      'place',
    ]);
  });

  it('shows hostile text as text', async () => {
    const page = await renderedForm(hostile.question);
    expect(page.all('script')).toHaveLength(0);
    expect(page.all('b')).toHaveLength(0);
    expect(page.all('text').map(textOf)).toContain('<b>А</b>');
  });
});
