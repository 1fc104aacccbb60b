import { chooseInGaps, gap } from '#text/typed-questions.ts';
import { inTextOrder } from '../cloze-body.ts';
import { lettered, lettersOf, type Printed } from '../printed.ts';
import { drawnGaps } from '../printed-cloze.ts';
import type { ClozeSelect } from './kind.ts';

export const printedClozeSelect = ({ body, gaps }: ClozeSelect): Printed => {
  const inOrder = inTextOrder(body, gaps);
  return {
    hint: chooseInGaps,
    body: drawnGaps(body),
    lists: inOrder.map(({ options }, at) => ({ label: gap(at + 1), parts: lettered(options) })),
    answer: inOrder.map(({ options, right }, at) => `${at + 1}\u00a0— ${lettersOf(options, [right])}`).join(', '),
  };
};
