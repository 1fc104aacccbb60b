import { describe, expect, it } from 'vitest';
import { uniform } from '#domain/distribution.ts';
import { clozeSelectExamples } from '#questions/cloze-select/cloze-select.examples.ts';
import { allExamples } from '#questions/examples.ts';
import { guessOf } from '#questions/guesses.ts';
import { type Question, scoreOf } from '#questions/kinds.ts';
import { matchingExamples } from '#questions/matching/matching.examples.ts';
import { multipleExamples } from '#questions/multiple/multiple.examples.ts';
import { orderingExamples } from '#questions/ordering/ordering.examples.ts';
import { pairsOf } from '#questions/pairs.ts';
import { partIds } from '#questions/part-ids.ts';
import { singleExamples } from '#questions/single/single.examples.ts';
import { choicesOf } from '#tests/support/choices-of.ts';

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

  /** What is chosen by itself, and from what. */
  const chosenApart = (question: Question): readonly (readonly [part: string, choices: readonly string[]])[] => {
    switch (question.kind) {
      case 'matching':
        return question.rows.map(({ id }) => [id, partIds(question.targets)]);
      case 'cloze-select':
        return question.gaps.map(({ id, options }) => [id, partIds(options)]);
      case 'situational-rate':
        return question.options.map(({ id }) => [id, partIds(question.scale)]);
      default:
        return [];
    }
  };

  const apart = questions.filter((question) => chosenApart(question).length > 0);

  it.each(apart)('at $id is what all of its answers come to', (question) => {
    const parts = chosenApart(question);
    const answers = choicesOf(parts.map(([, choices]) => choices)).map((chosen) =>
      pairsOf(
        parts.map(([part]) => part),
        chosen,
      ),
    );
    const counted = uniform(answers, (response) => scoreOf(question, response));
    const guessed = guessOf(question);
    expect(guessed.map(({ score }) => score)).toEqual(counted.map(({ score }) => score));
    for (const [at, { chance }] of counted.entries()) expect(guessed[at]?.chance).toBeCloseTo(chance, 12);
  });
});
