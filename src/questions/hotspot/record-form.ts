import type { RecordForm } from '#domain/question.ts';
import { oneOf } from '../one-of-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { Hotspot } from './kind.ts';

const best = ({ areas }: Hotspot): string => areas.find((area) => area.right)?.id ?? '';

export const hotspotRecordForm: RecordForm<Hotspot, string> = {
  // Three bits: seven areas may grow to eight at the same width.
  ...oneOf(3),
  best,
  shape: ({ areas }) => [partIds(areas)],
  interaction: (question, response) => ({
    type: 'choice',
    options: partIds(question.areas),
    chosen: [response],
    right: [best(question)],
  }),
};
