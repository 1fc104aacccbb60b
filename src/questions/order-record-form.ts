import type { QuestionBase, RecordForm, Shape } from '#domain/question.ts';
import type { Order } from './order.ts';
import { packSlots, slotsWidth, unpackSlots } from './slots.ts';

const pack = ([parts = []]: Shape, response: Order): readonly number[] | undefined => {
  const packed = packSlots(parts, response);
  return packed === undefined ? undefined : [packed];
};

/** A retired part leaves its place in the ledger, so an order may be shorter than the shape: the rest is empty. */
const unpack = ([parts = []]: Shape, [packed = -1]: readonly number[]): Order | undefined => {
  const places = unpackSlots(parts, parts.length, packed);
  const order = places?.filter((part) => part !== undefined);
  return order && order.length > 0 && order.length === new Set(order).size && places?.[order.length - 1] !== undefined
    ? order
    : undefined;
};

/** Of kinds that put parts in order; `partsOf` gives the parts' ids in their right order. */
export const orderRecordForm = <Question extends QuestionBase>(
  partsOf: (question: Question) => Order,
): RecordForm<Question, Order> => ({
  best: partsOf,
  shape: (question) => [partsOf(question)],
  /** A slot per place: another part needs another question. */
  widths: ([parts = []]) => [slotsWidth(parts.length)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'sequencing',
    items: partsOf(question),
    order: response,
    right: partsOf(question),
  }),
});
