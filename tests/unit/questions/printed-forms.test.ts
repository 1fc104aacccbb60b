import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allExamples } from '#questions/examples.ts';
import { type KindName, kindOf, type Question } from '#questions/kinds.ts';
import { printedQuestion } from '#questions/printed-forms.ts';
import { recordFormOf } from '#questions/record-forms.ts';
import { anyQuestion } from '#tests/support/question-arbitraries.ts';
import { letterOf } from '#text/printed-questions.ts';

const exampleOf = (kind: KindName): Question => {
  const found = allExamples.find(({ question }) => question.kind === kind);
  if (!found) throw new Error(`no example of ${kind}`);
  return found.question;
};

describe('a question on paper', () => {
  it('tells an answer unless it asks for an opinion, and always says how to answer', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { answer, hint } = printedQuestion(question);
        expect(answer === undefined).toBe(kindOf(question).judgedAs === 'opinion');
        expect(hint).not.toBe('');
      }),
    );
  });

  it('marks every part of a list by itself', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { parts } of printedQuestion(question).lists) {
          const marks = parts.map(({ mark }) => mark);
          expect(new Set(marks).size).toBe(marks.length);
        }
      }),
    );
  });

  it.each(['single', 'multiple', 'situational', 'hotspot'] as const)(
    '%s names the letters of what is right',
    (kind) => {
      const question = exampleOf(kind);
      const form = recordFormOf(question);
      const asked = form.interaction(question, form.best(question));
      if (asked.type !== 'choice') throw new Error('not a choice');
      const letters = asked.right.map((id) => letterOf(asked.options.indexOf(id)));
      expect(printedQuestion(question).answer).toBe(letters.join(', '));
    },
  );

  it.each(['matching', 'categorise'] as const)('%s names the letter of a place for every row', (kind) => {
    const question = exampleOf(kind);
    const { answer = '', lists } = printedQuestion(question);
    expect(answer.split(', ')).toHaveLength(lists[0]?.parts.length ?? 0);
    for (const pair of answer.split(', ')) expect(pair).toMatch(/^\d+\u00a0— [а-я]$/);
  });

  it.each(['ordering', 'situational-rank'] as const)(
    '%s is shown out of order, and its answer brings it back',
    (kind) => {
      const question = exampleOf(kind);
      const { lists, answer = '' } = printedQuestion(question);
      const parts = lists[0]?.parts ?? [];
      const inOrder = answer.split(', ').map((letter) => parts.find(({ mark }) => mark === letter)?.text);
      const authored = question.kind === 'ordering' ? question.items : 'options' in question ? question.options : [];
      expect(inOrder).toEqual(authored.map(({ text }) => text));
      expect(parts.map(({ text }) => text)).not.toEqual(inOrder);
    },
  );

  it.each(['cloze-select', 'cloze-text'] as const)(
    '%s numbers its gaps as they come, and leaves none undrawn',
    (kind) => {
      const question = exampleOf(kind);
      const { body = '', answer = '' } = printedQuestion(question);
      expect(body).not.toContain('[[');
      const numbers = [...body.matchAll(/\((\d+)\)\u00a0_+/g)].map(([, number]) => number);
      expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
      expect(answer.split(/, (?=\d)/)).toHaveLength(numbers.length);
    },
  );

  it('a talk leads from step to step, and no choice leads to a step that is not there', () => {
    const { lists, answer = '' } = printedQuestion(exampleOf('scenario'));
    const steps = lists.flatMap(({ parts }) => parts).flatMap(({ text }) => /Дальше — шаг (\d+)/.exec(text)?.[1] ?? []);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(lists[Number(step) - 1]?.label).toMatch(new RegExp(`^Шаг ${step}\\. `));
    expect(answer).toMatch(/^шаг 1 — [а-я]/);
  });

  it('a number stands with its unit, and a text as its best answer', () => {
    expect(printedQuestion(exampleOf('numeric')).answer).toMatch(/\d/);
    const typed = exampleOf('short-text');
    expect(printedQuestion(typed).answer).toBe(typed.kind === 'short-text' ? typed.answers[0] : undefined);
  });
});
