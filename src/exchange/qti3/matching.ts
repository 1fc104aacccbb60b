import { noRightAnswer, rightAnswerIs } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import { refused } from '../report.ts';
import type { QtiMapper } from './mapper.ts';
import { grid, readGrid } from './pairs.ts';

export const matching: QtiMapper<'matching'> = {
  write: ({ rows, targets }) => ({
    ok: true,
    notes: [],
    ...grid({
      rows,
      columns: targets,
      right: rows.map(({ id, target }) => [id, target]),
      worth: rows.map(({ id, target }) => [id, target, 1 / rows.length]),
    }),
  }),
  read: (item) => {
    const read = readGrid(item);
    if (!read.ok) return read;
    const nameOf = (id: string): string => read.columns.find((column) => column.id === id)?.text ?? '';
    const rows = read.rows.flatMap(({ id, text, column, feedback }) =>
      column === undefined ? [] : [{ id, text, target: column, feedback: feedback || rightAnswerIs(nameOf(column)) }],
    );
    if (rows.length < read.rows.length) return refused(noRightAnswer);
    const notes = madeUp(
      'rows.feedback',
      read.rows.map(({ feedback }) => feedback),
    );
    return { ok: true, own: { kind: 'matching', targets: read.columns, rows }, notes };
  },
};
