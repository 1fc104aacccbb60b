import type { Printed } from '../printed.ts';
import { printedOrder } from '../printed-order.ts';
import type { Ordering } from './kind.ts';

export const printedOrdering = ({ id, items }: Ordering): Printed => printedOrder(id, items);
