import { marks } from '#text/printed-questions.ts';
import { rateRows } from '#text/question-kinds.ts';
import { lettered, numbered, type Printed } from '../printed.ts';
import type { Likert } from './kind.ts';

export const printedLikert = ({ rows, scale }: Likert): Printed => ({
  hint: rateRows,
  lists: [{ parts: numbered(rows) }, { label: marks, parts: lettered(scale) }],
  answer: undefined,
});
