import { describe, expect, it } from 'vitest';
import { clozeSelectExamples } from '#questions/cloze-select/cloze-select.examples.ts';
import { allExamples } from '#questions/examples.ts';
import { guessOf } from '#questions/guesses.ts';
import type { Question } from '#questions/kinds.ts';
import { matchingExamples } from '#questions/matching/matching.examples.ts';
import { multipleExamples } from '#questions/multiple/multiple.examples.ts';
import { orderingExamples } from '#questions/ordering/ordering.examples.ts';
import { singleExamples } from '#questions/single/single.examples.ts';

const questions = allExamples.map(({ question }) => question);

const chanceOfAll = (question: Question): number => guessOf(question).find(({ score }) => score === 1)?.chance ?? 0;

describe('a blind guess', () => {
  const isTyped = ({ kind }: Question): boolean => ['cloze-text', 'short-text', 'numeric'].includes(kind);

  it.each(questions)(
    'at $id has chances that sum to 1, and some chance of everything unless it is typed',
    (question) => {
      const total = guessOf(question).reduce((sum, { chance }) => sum + chance, 0);
      expect(total).toBeCloseTo(1, 9);
      expect(chanceOfAll(question) > 0).toBe(!isTyped(question));
    },
  );

  it('finds one option of four in a quarter of all tries', () => {
    const [four] = singleExamples;
    expect(four && chanceOfAll(four.question)).toBeCloseTo(1 / 4, 12);
  });

  it('finds an order of n things once in n! tries', () => {
    const [path] = orderingExamples;
    const count = path?.question.items.length ?? 0;
    const orders = Array.from({ length: count }, (_, place) => place + 1).reduce((product, each) => product * each, 1);
    expect(path && chanceOfAll(path.question)).toBeCloseTo(1 / orders, 12);
  });

  it('finds every right target at once as often as the rows are independent', () => {
    const [kinds] = matchingExamples;
    const { rows, targets } = kinds?.question ?? { rows: [], targets: [] };
    expect(kinds && chanceOfAll(kinds.question)).toBeCloseTo(targets.length ** -rows.length, 12);
  });

  it('fills every gap right at once as often as one option of each is right', () => {
    const [request] = clozeSelectExamples;
    const ways = request?.question.gaps.reduce((product, { options }) => product * options.length, 1) ?? 0;
    expect(request && chanceOfAll(request.question)).toBeCloseTo(1 / ways, 12);
  });

  it('finds the right set among all sets but the empty one', () => {
    const [first] = multipleExamples;
    const sets = 2 ** (first?.question.options.length ?? 0) - 1;
    expect(first && chanceOfAll(first.question)).toBeCloseTo(1 / sets, 12);
  });
});
