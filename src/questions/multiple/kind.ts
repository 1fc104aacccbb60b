import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { JudgedOption } from '../option.ts';
import { partIds } from '../part-ids.ts';

/** At least two options are right and at least one is wrong. */
export type Multiple = QuestionBase & { readonly kind: 'multiple'; readonly options: readonly JudgedOption[] };

/** Ids of the chosen options, each once, in authored order. */
export type Chosen = readonly string[];

const parse = (question: Multiple, value: unknown): Chosen | undefined => {
  const offered = partIds(question.options);
  return Array.isArray(value) && value.every((one) => offered.includes(one))
    ? offered.filter((one) => value.includes(one))
    : undefined;
};

/** Balanced: the share of the right ones chosen less the share of the wrong ones chosen, not below 0. */
const score = (question: Multiple, response: Chosen): Scaled => {
  const share = (right: boolean): number => {
    const group = question.options.filter((option) => option.right === right);
    return group.filter((option) => response.includes(option.id)).length / (group.length || 1);
  };
  return scaled(share(true) - share(false));
};

export const multiple: QuestionKind<Multiple, Chosen> = {
  kind: 'multiple',
  judgedAs: 'task',
  parse,
  isComplete: (_, response) => response.length > 0,
  score,
};
