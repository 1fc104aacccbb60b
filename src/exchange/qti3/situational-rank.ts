import { placesInstead } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import { approximated } from '../report.ts';
import type { QtiMapper } from './mapper.ts';
import { readSequence, sequence } from './sequence.ts';

export const situationalRank: QtiMapper<'situational-rank'> = {
  write: ({ options }) => ({
    ok: true,
    notes: [approximated('score', placesInstead)],
    ...sequence(options, 'by-place'),
  }),
  read: (item) => {
    const read = readSequence(item);
    if (!read.ok) return read;
    return {
      ok: true,
      own: { kind: 'situational-rank', options: read.items },
      notes: madeUp('options.feedback', read.told),
    };
  },
};
