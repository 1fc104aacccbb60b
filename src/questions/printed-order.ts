import { putInOrder } from '#text/printed-questions.ts';
import { disorder } from './display-order.ts';
import { lettered, lettersOf, type Printed } from './printed.ts';

/** Parts that are written in their right order, in another one. */
export const printedOrder = (id: string, parts: readonly { readonly id: string; readonly text: string }[]): Printed => {
  const shown = disorder(parts, id);
  return {
    hint: putInOrder,
    lists: [{ parts: lettered(shown) }],
    answer: lettersOf(
      shown,
      parts.map((part) => part.id),
    ),
  };
};
