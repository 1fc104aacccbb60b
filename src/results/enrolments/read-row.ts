import type { TableRow } from '#staff/table/table.ts';
import { unclearStates } from '#text/result-headings.ts';
import * as say from '#text/results-files.ts';
import { foldedHeading } from '#text/staff-headings.ts';
import { dayIn } from '../read/calendar-text.ts';
import { type CellValue, isBlank, scoreIn, stateIn } from '../read/cell-values.ts';
import type { ResultColumn } from '../read/find-people.ts';
import type { Line, Status } from '../read/results-file.ts';
import type { EnrolmentColumns } from './columns.ts';

type Outcome = Omit<Line, 'person' | 'at'>;

/** `line` undefined: nothing came of it as yet, or `unclear`: what stands there does not tell whether anything did. */
export type RowReading =
  | { readonly ok: true; readonly line?: Outcome | undefined; readonly unclear?: string | undefined }
  | { readonly ok: false; readonly why: string };

const cellOf = ({ cells }: TableRow, column: ResultColumn | undefined): string =>
  column === undefined ? '' : (cells[column.place] ?? '');

const scoreOf = (row: TableRow, { score, most }: EnrolmentColumns): ReturnType<typeof scoreIn> => {
  const [cell, of] = [cellOf(row, score), cellOf(row, most)];
  return scoreIn(isBlank(cell) || isBlank(of) ? cell : `${cell}/${of}`);
};

/** Brackets may hold a score or a day beside the state. */
const stateOf = (cell: string): CellValue<Status> => {
  const whole = stateIn(cell);
  return whole.ok ? whole : stateIn(cell.replace(/\([^)]*\)/g, ' '));
};

/** What a row says of its person and course. */
export const readRow = (row: TableRow, columns: EnrolmentColumns): RowReading => {
  const stateCell = cellOf(row, columns.state);
  const isUnclear = unclearStates.includes(foldedHeading(stateCell));
  const state = isUnclear ? ({ ok: true, value: undefined } as const) : stateOf(stateCell);
  if (!state.ok) {
    return { ok: false, why: say.badEnrolmentState(row.number, columns.state?.heading ?? '', stateCell) };
  }
  const read = scoreOf(row, columns);
  if (!read.ok) {
    const cell = cellOf(row, columns.score);
    return { ok: false, why: say.badScore(row.number, columns.score?.heading ?? '', cell) };
  }
  const score = read.value;
  // Beside what has not ended, the day may be the one by which it has to.
  const day = state.value === 'in-progress' ? undefined : dayIn(cellOf(row, columns.on));
  const details = { ...(score !== undefined && { score }), ...(day && { on: day }) };
  if (state.value) return { ok: true, line: { status: state.value, ...details } };
  // Whoever has a score has begun at least.
  if (isUnclear) return score ? { ok: true, line: { status: 'in-progress', score } } : { ok: true, unclear: stateCell };
  return { ok: true, line: isBlank(stateCell) && score !== undefined ? details : undefined };
};
