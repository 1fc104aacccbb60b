import type { RecordForm } from '#domain/question.ts';
import { type Pairs, pairsOf } from '../pairs.ts';
import { pairList, pairsPacking } from '../pairs-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { SituationalRate } from './kind.ts';

const best = ({ options }: SituationalRate): Pairs =>
  pairsOf(
    partIds(options),
    options.map((option) => option.rating),
  );

export const situationalRateRecordForm: RecordForm<SituationalRate, Pairs> = {
  ...pairsPacking,
  best,
  shape: ({ options, scale }) => [partIds(options), partIds(scale)],
  interaction: (question, response) => ({
    type: 'performance',
    steps: pairList(response),
    right: pairList(best(question)),
    scale: partIds(question.scale),
  }),
};
