import { noRightAnswer } from '#text/exchange-reasons.ts';
import { feedbackOr, madeUp } from '../moodle/feedback.ts';
import { refused } from '../report.ts';
import { oneOf, readOptions } from './choices.ts';
import type { QtiMapper } from './mapper.ts';

export const single: QtiMapper<'single'> = {
  write: ({ options }) => ({
    ok: true,
    notes: [],
    ...oneOf(options, (id) => (options.find((option) => option.id === id)?.right ? 1 : 0)),
  }),
  read: (item) => {
    const read = readOptions(item);
    if (!read.ok) return read;
    if (!read.options.some(({ right }) => right)) return refused(noRightAnswer);
    const options = read.options.map(({ id, text, right, feedback }) => ({
      id,
      text,
      right,
      feedback: feedbackOr(feedback, right),
    }));
    return {
      ok: true,
      own: { kind: 'single', options },
      notes: madeUp(
        'options.feedback',
        read.options.map(({ feedback }) => feedback),
      ),
    };
  },
};
