import type { QuestionId } from '#domain/ids.ts';
import type { Question } from '#questions/kinds.ts';
import { mostByChance } from './chance-bound.ts';
import { type JudgedOption, judgedOptions, longestOf } from './judged-options.ts';
import { doubt } from './limits.ts';

/** How often right options have a trait, against how often chance would give it to them. */
export type Bias = {
  /** Questions whose right option has it. */
  readonly found: readonly QuestionId[];
  /** Questions that were looked at. */
  readonly of: number;
  /** The most that chance explains. */
  readonly most: number;
};

type Choice = { readonly id: QuestionId; readonly options: readonly JudgedOption[] };

const choicesIn = (bank: readonly Question[]): readonly Choice[] =>
  bank
    .map((question) => ({ id: question.id, options: judgedOptions(question) }))
    .filter(({ options }) => options.length > 0);

const rightShare = ({ options }: Choice): number => options.filter(({ right }) => right).length / options.length;

const biasOf = (choices: readonly Choice[], has: (choice: Choice) => boolean | undefined, doubt: number): Bias => ({
  found: choices.filter(has).map(({ id }) => id),
  of: choices.length,
  most: mostByChance(choices.map(rightShare), doubt),
});

/**
 * Questions whose one longest option is right. Were lengths given out by chance, the longest would be right as often
 * as the share of right options in its question. Where several options are equally long, length tells nothing.
 */
export const longestBias = (bank: readonly Question[]): Bias => {
  const telling = choicesIn(bank).filter(({ options }) => longestOf(options).length === 1);
  return biasOf(telling, ({ options }) => longestOf(options)[0]?.right, doubt);
};

/**
 * For every place in the authored order: questions with a right option there. The doubt is shared out among the places
 * (Bonferroni), so that a bank in random order passes at all of them together with the stated confidence.
 */
export const positionBias = (bank: readonly Question[]): readonly Bias[] => {
  const choices = choicesIn(bank);
  const places = Math.max(0, ...choices.map(({ options }) => options.length));
  return Array.from({ length: places }, (_, place) =>
    biasOf(
      choices.filter(({ options }) => options.length > place),
      ({ options }) => options[place]?.right,
      doubt / places,
    ),
  );
};
