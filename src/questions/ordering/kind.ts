import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Option } from '../option.ts';
import { type Order, parseOrder } from '../order.ts';
import { partIds } from '../part-ids.ts';

/** Items are written in their right order and shown in another. */
export type Ordering = QuestionBase & { readonly kind: 'ordering'; readonly items: readonly Option[] };

export const ordering: QuestionKind<Ordering, Order> = {
  kind: 'ordering',
  judgedAs: 'task',
  parse: (question, value) => parseOrder(partIds(question.items), value),
  isComplete: (question, response) => response.length === question.items.length,
  /** The share of items in their right place. */
  score: (question, response) =>
    scaled(question.items.filter((item, place) => response[place] === item.id).length / question.items.length),
};
