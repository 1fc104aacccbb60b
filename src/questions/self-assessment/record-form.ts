import type { RecordForm } from '#domain/question.ts';
import { oneOf } from '../one-of-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { SelfAssessment } from './kind.ts';

export const selfAssessmentRecordForm: RecordForm<SelfAssessment, string> = {
  ...oneOf(3),
  /** None is better than another. */
  best: ({ levels }) => levels[0]?.id ?? '',
  shape: ({ levels }) => [partIds(levels)],
  interaction: ({ levels }, response) => ({
    type: 'likert',
    rows: [{ row: 'level', scale: partIds(levels), chosen: response }],
  }),
};
