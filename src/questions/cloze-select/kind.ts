import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { chosenFor, type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';

/** A gap and what is on offer for it; `right` is the id of one of its options. */
export type SelectGap = {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly right: string;
  readonly feedback: string;
};

/** Running text with gaps to be filled by choice: each stands in it once, as `[[id]]`. */
export type ClozeSelect = QuestionBase & {
  readonly kind: 'cloze-select';
  readonly body: string;
  readonly gaps: readonly SelectGap[];
};

/** Option ids by gap id. */
const parse = ({ gaps }: ClozeSelect, value: unknown): Pairs | undefined =>
  parsePairs(
    partIds(gaps),
    value,
    (gap, given) => gaps.find(({ id }) => id === gap)?.options.find((option) => option.id === given)?.id,
  );

export const clozeSelect: QuestionKind<ClozeSelect, Pairs> = {
  kind: 'cloze-select',
  judgedAs: 'task',
  parse,
  isComplete: ({ gaps }, response) => gaps.every(({ id }) => chosenFor(response, id) !== undefined),
  /** The share of gaps with their right option. */
  score: ({ gaps }, response) =>
    scaled(gaps.filter(({ id, right }) => chosenFor(response, id) === right).length / gaps.length),
};
