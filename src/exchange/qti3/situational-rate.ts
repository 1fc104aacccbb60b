import { noRightAnswer, rightAnswerIs } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import type { SituationalRate } from '../question.ts';
import { refused } from '../report.ts';
import type { QtiMapper } from './mapper.ts';
import { grid, readGrid } from './pairs.ts';

/** 1 − Σ|chosen − key| / Σ greatest distance is a sum over pairs, so that a mapping says it exactly. */
const worthOf = ({ scale, options }: SituationalRate): readonly (readonly [string, string, number])[] => {
  const placeOf = (id: string): number => scale.findIndex((point) => point.id === id);
  const greatest = options.map(({ rating }) => Math.max(placeOf(rating), scale.length - 1 - placeOf(rating)));
  const all = greatest.reduce((sum, one) => sum + one, 0);
  return options.flatMap(({ id, rating }, at) =>
    scale.map((point, place) => {
      const off = Math.abs(place - placeOf(rating));
      return [id, point.id, ((greatest[at] ?? 0) - off) / all] as const;
    }),
  );
};

export const situationalRate: QtiMapper<'situational-rate'> = {
  write: (question) => ({
    ok: true,
    notes: [],
    ...grid({
      rows: question.options,
      columns: question.scale,
      right: question.options.map(({ id, rating }) => [id, rating]),
      worth: worthOf(question),
    }),
  }),
  read: (item) => {
    const read = readGrid(item);
    if (!read.ok) return read;
    const nameOf = (id: string): string => read.columns.find((column) => column.id === id)?.text ?? '';
    const options = read.rows.flatMap(({ id, text, column, feedback }) =>
      column === undefined ? [] : [{ id, text, rating: column, feedback: feedback || rightAnswerIs(nameOf(column)) }],
    );
    if (options.length < read.rows.length) return refused(noRightAnswer);
    const notes = madeUp(
      'options.feedback',
      read.rows.map(({ feedback }) => feedback),
    );
    return { ok: true, own: { kind: 'situational-rate', scale: read.columns, options }, notes };
  },
};
