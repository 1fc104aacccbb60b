import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Option } from '../option.ts';
import { type Order, parseOrder } from '../order.ts';
import { partIds } from '../part-ids.ts';

/** What counts; each rule gives 1 for the right order. */
export type OrderingScoring = 'position' | 'exact' | 'adjacent' | 'kendall';

/** Three items at least, written in their right order and shown in another. */
export type Ordering = QuestionBase & {
  readonly kind: 'ordering';
  readonly scoring: OrderingScoring;
  readonly items: readonly Option[];
};

const inPlace = (rightful: Order, order: Order): number =>
  rightful.filter((item, place) => order[place] === item).length;

/** Neighbours in the right order that are neighbours still. */
const keptPairs = (rightful: Order, order: Order): number =>
  rightful.filter((item, place) => place > 0 && order.indexOf(item) === order.indexOf(rightful[place - 1] ?? '') + 1)
    .length;

/** Of all pairs of items, those in their right order less those the other way round, as a share: −1 to 1. */
const tau = (rightful: Order, order: Order): number => {
  const pairs = rightful.flatMap((item, place) =>
    rightful.slice(place + 1).map((later) => (order.indexOf(item) < order.indexOf(later) ? 1 : -1)),
  );
  return pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length;
};

/** Below 0 is cut off afterwards. */
const rules: Readonly<Record<OrderingScoring, (rightful: Order, order: Order) => number>> = {
  /** The share of items in their right place. */
  position: (rightful, order) => inPlace(rightful, order) / rightful.length,
  exact: (rightful, order) => (inPlace(rightful, order) === rightful.length ? 1 : 0),
  adjacent: (rightful, order) => keptPairs(rightful, order) / (rightful.length - 1),
  kendall: tau,
};

const score = (question: Ordering, response: Order): Scaled =>
  scaled(rules[question.scoring](partIds(question.items), response));

export const ordering: QuestionKind<Ordering, Order> = {
  kind: 'ordering',
  judgedAs: 'task',
  parse: (question, value) => parseOrder(partIds(question.items), value),
  isComplete: (question, response) => response.length === question.items.length,
  score,
};
