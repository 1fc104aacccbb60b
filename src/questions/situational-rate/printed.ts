import { letterForEachRow, marks } from '#text/printed-questions.ts';
import { lettered, numbered, type Printed, pairsOf } from '../printed.ts';
import type { SituationalRate } from './kind.ts';

export const printedSituationalRate = ({ options, scale }: SituationalRate): Printed => ({
  hint: letterForEachRow,
  lists: [{ parts: numbered(options) }, { label: marks, parts: lettered(scale) }],
  answer: pairsOf(
    scale,
    options.map(({ rating }) => rating),
  ),
});
