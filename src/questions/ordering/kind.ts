import type { QuestionBase, QuestionKind, Shape } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Option } from '../option.ts';
import { packSlots, slotsWidth, unpackSlots } from '../slots.ts';

/** Items are written in their right order and shown in another. */
export type Ordering = QuestionBase & { readonly kind: 'ordering'; readonly items: readonly Option[] };

/** Every item's id once, first to last. */
export type Order = readonly string[];

const best = (question: Ordering): Order => question.items.map((item) => item.id);

const parse = (question: Ordering, value: unknown): Order | undefined => {
  const items = best(question);
  if (!Array.isArray(value) || value.length !== items.length) return undefined;
  // Of the items' own strings, so that nothing of an untrusted value is handed on.
  const order = value.flatMap((one) => items.filter((item) => item === one));
  return new Set(order).size === items.length ? order : undefined;
};

const pack = ([items = []]: Shape, response: Order): readonly number[] | undefined => {
  const packed = packSlots(items, response);
  return packed === undefined ? undefined : [packed];
};

/** A retired item leaves its place in the ledger, so an order may be shorter than the shape: the rest is empty. */
const unpack = ([items = []]: Shape, [packed = -1]: readonly number[]): Order | undefined => {
  const places = unpackSlots(items, items.length, packed);
  const order = places?.filter((item) => item !== undefined);
  return order && order.length > 0 && order.length === new Set(order).size && places?.[order.length - 1] !== undefined
    ? order
    : undefined;
};

export const ordering: QuestionKind<Ordering, Order> = {
  kind: 'ordering',
  judgedAs: 'task',
  parse,
  isComplete: (question, response) => response.length === question.items.length,
  /** The share of items in their right place. */
  score: (question, response) =>
    scaled(question.items.filter((item, place) => response[place] === item.id).length / question.items.length),
  best,
  shape: (question) => [best(question)],
  /** A slot per place: another item needs another question. */
  widths: ([items = []]) => [slotsWidth(items.length)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'sequencing',
    items: best(question),
    order: response,
    right: best(question),
  }),
};
