import type { RecordForm } from '#domain/question.ts';
import { type Pairs, pairsOf } from '../pairs.ts';
import { pairList, pairsPacking } from '../pairs-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { Likert } from './kind.ts';

export const likertRecordForm: RecordForm<Likert, Pairs> = {
  ...pairsPacking,
  /** None is better than another: the first point for every row. */
  best: ({ rows, scale }) =>
    pairsOf(
      partIds(rows),
      rows.map(() => scale[0]?.id),
    ),
  shape: ({ rows, scale }) => [partIds(rows), partIds(scale)],
  interaction: ({ scale }, response) => ({
    type: 'likert',
    rows: pairList(response).map(([row, chosen]) => ({ row, scale: partIds(scale), chosen })),
  }),
};
