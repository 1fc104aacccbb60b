import type { RecordForm, Shape } from '#domain/question.ts';
import { partIds } from '../part-ids.ts';
import { packSlots, slotsWidth, unpackSlots } from '../slots.ts';
import type { Order, Ordering } from './kind.ts';

const best = (question: Ordering): Order => partIds(question.items);

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

export const orderingRecordForm: RecordForm<Ordering, Order> = {
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
