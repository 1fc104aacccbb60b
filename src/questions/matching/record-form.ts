import type { RecordForm } from '#domain/question.ts';
import { type Pairs, pairsOf } from '../pairs.ts';
import { pairList, pairsPacking } from '../pairs-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { Matching } from './kind.ts';

const best = (question: Matching): Pairs =>
  pairsOf(
    partIds(question.rows),
    question.rows.map((row) => row.target),
  );

export const matchingRecordForm: RecordForm<Matching, Pairs> = {
  ...pairsPacking,
  best,
  shape: (question) => [partIds(question.rows), partIds(question.targets)],
  interaction: (question, response) => ({
    type: 'matching',
    sources: partIds(question.rows),
    targets: partIds(question.targets),
    pairs: pairList(response),
    right: pairList(best(question)),
  }),
};
