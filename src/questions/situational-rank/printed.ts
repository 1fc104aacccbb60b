import { bestFirst } from '#text/printed-questions.ts';
import type { Printed } from '../printed.ts';
import { printedOrder } from '../printed-order.ts';
import type { SituationalRank } from './kind.ts';

export const printedSituationalRank = ({ id, options }: SituationalRank): Printed => ({
  ...printedOrder(id, options),
  hint: bestFirst,
});
