import type { RecordForm } from '#domain/question.ts';
import { type Pairs, pairsOf } from '../pairs.ts';
import { pairList, pairsPacking } from '../pairs-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { Categorise } from './kind.ts';
import { nowhere } from './nowhere.ts';

const best = ({ items }: Categorise): Pairs =>
  pairsOf(
    partIds(items),
    items.map(({ bucket = nowhere }) => bucket),
  );

/** «Nowhere» is numbered first, whether there are traps or not, so that one may be added. */
const places = ({ buckets }: Categorise): readonly string[] => [nowhere, ...partIds(buckets)];

export const categoriseRecordForm: RecordForm<Categorise, Pairs> = {
  ...pairsPacking,
  best,
  shape: (question) => [partIds(question.items), places(question)],
  interaction: (question, response) => ({
    type: 'matching',
    sources: partIds(question.items),
    targets: places(question),
    pairs: pairList(response),
    right: pairList(best(question)),
  }),
};
