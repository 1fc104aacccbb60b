import { expertsGave, pointsMissing } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import { refused } from '../report.ts';
import { oneOf, readOptions } from './choices.ts';
import type { QtiMapper } from './mapper.ts';

export const situational: QtiMapper<'situational'> = {
  write: ({ options }) => ({
    ok: true,
    notes: [],
    ...oneOf(options, (id) => (options.find((option) => option.id === id)?.points ?? 0) / 3),
  }),
  read: (item) => {
    const read = readOptions(item);
    if (!read.ok) return read;
    const options = read.options.flatMap(({ id, text, worth, feedback }) => {
      const points = ([0, 1, 2, 3] as const).find((one) => Math.abs(one / 3 - worth) < 0.01);
      return points === undefined ? [] : [{ id, text, points, feedback: feedback || expertsGave(points) }];
    });
    if (options.length < read.options.length) return refused(pointsMissing);
    return {
      ok: true,
      own: { kind: 'situational', options },
      notes: madeUp(
        'options.feedback',
        read.options.map(({ feedback }) => feedback),
      ),
    };
  },
};
