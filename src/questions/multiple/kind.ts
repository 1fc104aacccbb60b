import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { JudgedOption } from '../option.ts';
import { partIds } from '../part-ids.ts';

/** What counts; each rule gives 1 for all the right options and no wrong one. */
export type MultipleScoring = 'balanced' | 'all-or-nothing' | 'plus-minus' | 'per-option';

/** At least two options are right and at least one is wrong. */
export type Multiple = QuestionBase & {
  readonly kind: 'multiple';
  readonly scoring: MultipleScoring;
  readonly options: readonly JudgedOption[];
};

/** Ids of the chosen options, each once, in authored order. */
export type Chosen = readonly string[];

const parse = (question: Multiple, value: unknown): Chosen | undefined => {
  const offered = partIds(question.options);
  return Array.isArray(value) && value.every((one) => offered.includes(one))
    ? offered.filter((one) => value.includes(one))
    : undefined;
};

/** How many options of one sort there are, and how many of them were chosen. */
type Tally = { readonly chosen: number; readonly all: number };

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Below 0 is cut off afterwards. */
const rules: Readonly<Record<MultipleScoring, (right: Tally, wrong: Tally) => number>> = {
  /** The share of the right ones chosen less the share of the wrong ones chosen. */
  balanced: (right, wrong) => share(right.chosen, right.all) - share(wrong.chosen, wrong.all),
  'all-or-nothing': (right, wrong) => (right.chosen === right.all && wrong.chosen === 0 ? 1 : 0),
  /** A wrong one takes away as much as a right one gives. */
  'plus-minus': (right, wrong) => share(right.chosen - wrong.chosen, right.all),
  /** The share of options that are as they should be: right ones chosen, wrong ones left alone. */
  'per-option': (right, wrong) => share(right.chosen + wrong.all - wrong.chosen, right.all + wrong.all),
};

const tally = (options: readonly JudgedOption[], response: Chosen): Tally => ({
  chosen: options.filter((option) => response.includes(option.id)).length,
  all: options.length,
});

const score = ({ scoring, options }: Multiple, response: Chosen): Scaled => {
  const ofSort = (right: boolean): Tally =>
    tally(
      options.filter((option) => option.right === right),
      response,
    );
  return scaled(rules[scoring](ofSort(true), ofSort(false)));
};

export const multiple: QuestionKind<Multiple, Chosen> = {
  kind: 'multiple',
  judgedAs: 'task',
  parse,
  isComplete: (_, response) => response.length > 0,
  score,
};
