import { defaults, noRightAnswer, rightAnswerIs } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import type { Categorise } from '../question.ts';
import { refused } from '../report.ts';
import type { QtiMapper } from './mapper.ts';
import { grid, readGrid } from './pairs.ts';

/** A bucket may not have that id. */
const none = 'none';

const worthOf = ({ buckets, items }: Categorise): readonly (readonly [string, string, number])[] => {
  const share = 1 / items.length;
  return items.flatMap(({ id, bucket = none }) => [
    [id, bucket, share] as const,
    ...(bucket === none ? buckets.map((one) => [id, one.id, -share] as const) : []),
  ]);
};

export const categorise: QtiMapper<'categorise'> = {
  write: (question) => {
    const { buckets, items } = question;
    const hasTrap = items.some(({ trap }) => trap);
    return {
      ok: true,
      notes: [],
      ...grid({
        rows: items,
        columns: hasTrap ? [...buckets, { id: none, text: defaults.nowhere }] : buckets,
        right: items.map(({ id, bucket = none }) => [id, bucket]),
        worth: worthOf(question),
      }),
    };
  },
  read: (item) => {
    const read = readGrid(item);
    if (!read.ok) return read;
    const nameOf = (id: string): string => read.columns.find((column) => column.id === id)?.text ?? '';
    const items = read.rows.flatMap(({ id, text, column, feedback }) => {
      if (column === undefined) return [];
      const place = column === none ? { trap: true as const } : { bucket: column };
      return [{ id, text, ...place, feedback: feedback || rightAnswerIs(nameOf(column)) }];
    });
    if (items.length < read.rows.length) return refused(noRightAnswer);
    const buckets = read.columns.filter(({ id }) => id !== none);
    const notes = madeUp(
      'items.feedback',
      read.rows.map(({ feedback }) => feedback),
    );
    return { ok: true, own: { kind: 'categorise', buckets, items }, notes };
  },
};
