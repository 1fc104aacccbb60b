import { placesInstead } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import { orderingScorings } from '../question.ts';
import { approximated } from '../report.ts';
import type { QtiMapper } from './mapper.ts';
import { readSequence, sequence } from './sequence.ts';

export const ordering: QtiMapper<'ordering'> = {
  write: ({ items, scoring = 'position' }) => ({
    ok: true,
    notes: scoring === 'adjacent' || scoring === 'kendall' ? [approximated('score', placesInstead)] : [],
    ...sequence(items, scoring === 'exact' ? 'exactly' : 'by-place'),
  }),
  read: (item) => {
    const read = readSequence(item);
    if (!read.ok) return read;
    const scoring = orderingScorings.find((one) => one === item.facts.scoring);
    return {
      ok: true,
      own: { kind: 'ordering', ...(scoring && { scoring }), items: read.items },
      notes: madeUp('items.feedback', read.told),
    };
  },
};
