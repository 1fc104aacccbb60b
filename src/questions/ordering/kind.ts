import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Option } from '../option.ts';
import { partIds } from '../part-ids.ts';

/** Items are written in their right order and shown in another. */
export type Ordering = QuestionBase & { readonly kind: 'ordering'; readonly items: readonly Option[] };

/** Every item's id once, first to last. */
export type Order = readonly string[];

const parse = (question: Ordering, value: unknown): Order | undefined => {
  const items = partIds(question.items);
  if (!Array.isArray(value) || value.length !== items.length) return undefined;
  // Of the items' own strings, so that nothing of an untrusted value is handed on.
  const order = value.flatMap((one) => items.filter((item) => item === one));
  return new Set(order).size === items.length ? order : undefined;
};

export const ordering: QuestionKind<Ordering, Order> = {
  kind: 'ordering',
  judgedAs: 'task',
  parse,
  isComplete: (question, response) => response.length === question.items.length,
  /** The share of items in their right place. */
  score: (question, response) =>
    scaled(question.items.filter((item, place) => response[place] === item.id).length / question.items.length),
};
