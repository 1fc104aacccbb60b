import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Keyed } from '../expert-key.ts';
import type { Option } from '../option.ts';
import { type Order, parseOrder } from '../order.ts';
import { partIds } from '../part-ids.ts';

/** A situation whose possible actions are to be ranked; they are written in the experts' order, the best first. */
export type SituationalRank = QuestionBase &
  Keyed & { readonly kind: 'situational-rank'; readonly options: readonly Option[] };

/** What the places of n things can differ by at most, summed up: when their order is turned round. */
const farthest = (count: number): number => Math.floor(count ** 2 / 2);

export const situationalRank: QuestionKind<SituationalRank, Order> = {
  kind: 'situational-rank',
  judgedAs: 'situation',
  parse: ({ options }, value) => parseOrder(partIds(options), value),
  isComplete: ({ options }, response) => response.length === options.length,
  /** Spearman's footrule: what is left of full credit when all differences of places are taken as a share of the most. */
  score: ({ options }, response) => {
    const off = options.reduce((sum, { id }, rightful) => sum + Math.abs(response.indexOf(id) - rightful), 0);
    return scaled(1 - off / farthest(options.length));
  },
};
