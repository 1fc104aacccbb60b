import { expertsGave, pointsMissing } from '#text/exchange-reasons.ts';
import { refused } from '../report.ts';
import { madeUp } from './feedback.ts';
import { letter, type MoodleMapper, percent, renamed } from './mapper.ts';

const pointsOf = (fraction: number): 0 | 1 | 2 | 3 | undefined =>
  ([0, 1, 2, 3] as const).find((points) => Math.abs(percent(points / 3) - fraction) < 0.01);

export const situational: MoodleMapper<'situational'> = {
  write: ({ options }) => ({
    ok: true,
    item: {
      type: 'multichoice',
      single: true,
      answers: options.map(({ text, points, feedback }) => ({ text, fraction: percent(points / 3), feedback })),
    },
    notes: renamed('options.id'),
  }),
  read: (item) => {
    if (item.type !== 'multichoice') return refused(pointsMissing);
    const options = item.answers.flatMap(({ text, fraction, feedback }, place) => {
      const points = pointsOf(fraction);
      return points === undefined
        ? []
        : [{ id: letter(place), text, points, feedback: feedback || expertsGave(points) }];
    });
    if (options.length < item.answers.length) return refused(pointsMissing);
    const notes = [
      ...renamed('options.id'),
      ...madeUp(
        'options.feedback',
        item.answers.map(({ feedback }) => feedback),
      ),
    ];
    return { ok: true, own: { kind: 'situational', options }, notes };
  },
};
