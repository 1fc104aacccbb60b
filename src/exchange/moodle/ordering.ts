import { hiddenFeedback, looseOrder, noAnswers, rightPlaceIs } from '#text/exchange-reasons.ts';
import { type OrderingScoring, orderingScorings } from '../question.ts';
import { approximated, refused } from '../report.ts';
import { madeUp } from './feedback.ts';
import type { Grading } from './item.ts';
import { letter, type MoodleMapper, renamed } from './mapper.ts';

const gradingOf: Readonly<Record<OrderingScoring, Grading>> = {
  position: 'ABSOLUTE_POSITION',
  exact: 'ALL_OR_NOTHING',
  adjacent: 'RELATIVE_NEXT_EXCLUDE_LAST',
  kendall: 'RELATIVE_ALL_PREVIOUS_AND_NEXT',
};

export const ordering: MoodleMapper<'ordering'> = {
  write: ({ items, scoring = 'position' }) => ({
    ok: true,
    item: {
      type: 'ordering',
      grading: gradingOf[scoring],
      items: items.map(({ text, feedback }) => ({ text, feedback })),
    },
    notes: [
      ...renamed('items.id'),
      approximated('items.feedback', hiddenFeedback),
      ...(scoring === 'kendall' ? [approximated('score', looseOrder)] : []),
    ],
  }),
  read: (item, facts) => {
    if (item.type !== 'ordering') return refused(noAnswers);
    const said = orderingScorings.find((scoring) => scoring === facts.scoring);
    const graded = orderingScorings.find((scoring) => gradingOf[scoring] === item.grading);
    const scoring = said ?? (graded === 'position' ? undefined : graded);
    const items = item.items.map(({ text, feedback }, place) => ({
      id: letter(place),
      text,
      feedback: feedback || rightPlaceIs(place + 1),
    }));
    const notes = [
      ...renamed('items.id'),
      ...madeUp(
        'items.feedback',
        item.items.map(({ feedback }) => feedback),
      ),
    ];
    return { ok: true, own: { kind: 'ordering', ...(scoring && { scoring }), items }, notes };
  },
};
