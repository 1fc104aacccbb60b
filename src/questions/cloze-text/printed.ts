import { writeInGaps } from '#text/printed-questions.ts';
import { inTextOrder } from '../cloze-body.ts';
import type { Printed } from '../printed.ts';
import { drawnGaps } from '../printed-cloze.ts';
import type { ClozeText } from './kind.ts';

export const printedClozeText = ({ body, gaps }: ClozeText): Printed => ({
  hint: writeInGaps,
  body: drawnGaps(body),
  lists: [],
  answer: inTextOrder(body, gaps)
    .map(({ answers }, at) => `${at + 1}\u00a0— ${answers[0] ?? ''}`)
    .join(', '),
});
