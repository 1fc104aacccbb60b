import type { QtiMapper } from './mapper.ts';
import { grid, readGrid } from './pairs.ts';

/** An opinion: nothing is right and nothing is scored. */
export const likert: QtiMapper<'likert'> = {
  write: ({ scale, rows }) => ({ ok: true, notes: [], ...grid({ rows, columns: scale, right: [] }) }),
  read: (item) => {
    const read = readGrid(item);
    if (!read.ok) return read;
    const rows = read.rows.map(({ id, text }) => ({ id, text }));
    return { ok: true, own: { kind: 'likert', scale: read.columns, rows }, notes: [] };
  },
};
