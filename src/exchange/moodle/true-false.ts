import { noAnswers } from '#text/exchange-reasons.ts';
import { refused } from '../report.ts';
import { feedbackOr, madeUp } from './feedback.ts';
import type { MoodleMapper } from './mapper.ts';

export const trueFalse: MoodleMapper<'true-false'> = {
  write: ({ answer, feedback }) => ({ ok: true, item: { type: 'truefalse', right: answer, feedback }, notes: [] }),
  read: (item) => {
    if (item.type !== 'truefalse') return refused(noAnswers);
    const { right, feedback } = item;
    return {
      ok: true,
      own: {
        kind: 'true-false',
        answer: right,
        feedback: { yes: feedbackOr(feedback.yes, right), no: feedbackOr(feedback.no, !right) },
      },
      notes: [...madeUp('feedback.yes', [feedback.yes]), ...madeUp('feedback.no', [feedback.no])],
    };
  },
};
