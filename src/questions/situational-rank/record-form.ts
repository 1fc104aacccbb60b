import { orderRecordForm } from '../order-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { SituationalRank } from './kind.ts';

export const situationalRankRecordForm = orderRecordForm((question: SituationalRank) => partIds(question.options));
