import type { QuestionBase, QuestionKind, Shape } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { JudgedOption } from '../option.ts';

/** At least two options are right and at least one is wrong. */
export type Multiple = QuestionBase & { readonly kind: 'multiple'; readonly options: readonly JudgedOption[] };

/** Ids of the chosen options, each once, in authored order. */
export type Chosen = readonly string[];

const ids = (options: readonly JudgedOption[]): Chosen => options.map((option) => option.id);

const best = (question: Multiple): Chosen => ids(question.options.filter((option) => option.right));

const parse = (question: Multiple, value: unknown): Chosen | undefined => {
  const offered = ids(question.options);
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

const partsOf = (shape: Shape): readonly string[] => shape[0] ?? [];

/** A mask: bit i stands for the ledger's option i. */
const pack = (shape: Shape, response: Chosen): readonly number[] | undefined => {
  const places = [...new Set(response)].map((one) => partsOf(shape).indexOf(one));
  return places.includes(-1) ? undefined : [places.reduce((mask, place) => mask + 2 ** place, 0)];
};

const unpack = (shape: Shape, [mask = -1]: readonly number[]): Chosen | undefined => {
  const parts = partsOf(shape);
  return Number.isSafeInteger(mask) && mask >= 0 && mask < 2 ** parts.length
    ? parts.filter((_, place) => Math.floor(mask / 2 ** place) % 2 === 1)
    : undefined;
};

export const multiple: QuestionKind<Multiple, Chosen> = {
  kind: 'multiple',
  judgedAs: 'task',
  parse,
  isComplete: (_, response) => response.length > 0,
  score,
  best,
  shape: (question) => [ids(question.options)],
  /** One bit per option; seven at least, so that six options may grow to seven at the same width. */
  widths: (shape) => [Math.max(7, partsOf(shape).length)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'choice',
    options: ids(question.options),
    chosen: response,
    right: best(question),
  }),
};
