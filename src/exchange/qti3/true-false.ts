import { defaults, noRightAnswer } from '#text/exchange-reasons.ts';
import { feedbackOr, madeUp } from '../moodle/feedback.ts';
import { refused } from '../report.ts';
import { oneOf, readOptions } from './choices.ts';
import type { QtiMapper } from './mapper.ts';

export const trueFalse: QtiMapper<'true-false'> = {
  write: ({ answer, feedback }) => ({
    ok: true,
    notes: [],
    ...oneOf(
      [
        { id: 'true', text: defaults.yes, feedback: feedback.yes },
        { id: 'false', text: defaults.no, feedback: feedback.no },
      ],
      (id) => (id === String(answer) ? 1 : 0),
      false,
    ),
  }),
  read: (item) => {
    const read = readOptions(item);
    if (!read.ok) return read;
    const [yes, no] = ['true', 'false'].map((id) => read.options.find((option) => option.id === id));
    if (!yes || !no || yes.right === no.right) return refused(noRightAnswer);
    return {
      ok: true,
      own: {
        kind: 'true-false',
        answer: yes.right,
        feedback: { yes: feedbackOr(yes.feedback, yes.right), no: feedbackOr(no.feedback, no.right) },
      },
      notes: [...madeUp('feedback.yes', [yes.feedback]), ...madeUp('feedback.no', [no.feedback])],
    };
  },
};
