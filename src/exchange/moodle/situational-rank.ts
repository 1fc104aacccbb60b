import { foreignType, hiddenFeedback, rankScore, rightPlaceIs } from '#text/exchange-reasons.ts';
import { approximated, refused } from '../report.ts';
import { madeUp } from './feedback.ts';
import { letter, type MoodleMapper, renamed } from './mapper.ts';

export const situationalRank: MoodleMapper<'situational-rank'> = {
  write: ({ options }) => ({
    ok: true,
    item: {
      type: 'ordering',
      grading: 'RELATIVE_TO_CORRECT',
      items: options.map(({ text, feedback }) => ({ text, feedback })),
    },
    notes: [
      ...renamed('options.id'),
      approximated('options.feedback', hiddenFeedback),
      approximated('score', rankScore),
    ],
  }),
  read: (item) => {
    if (item.type !== 'ordering') return refused(foreignType(item.type));
    const options = item.items.map(({ text, feedback }, place) => ({
      id: letter(place),
      text,
      feedback: feedback || rightPlaceIs(place + 1),
    }));
    const notes = [
      ...renamed('options.id'),
      ...madeUp(
        'options.feedback',
        item.items.map(({ feedback }) => feedback),
      ),
    ];
    return { ok: true, own: { kind: 'situational-rank', options }, notes };
  },
};
