import { isRowCode, type RowCode, rowCode, rowCodeLength } from '#domain/row-code.ts';
import * as say from '#text/staff-files.ts';
import { readTable } from '../table/read-table.ts';
import { mostRows, type OnProgress, type Refused, refused, type TableRow } from '../table/table.ts';
import { findColumns } from './find-columns.ts';
import type { Column, Person, StaffList } from './staff-list.ts';

/** Fills the array with chance: `crypto.getRandomValues` in a browser. */
export type Randomise = (bytes: Uint8Array<ArrayBuffer>) => void;

/** `hasCodes`: the file brought codes of rows along, so files that learners hand in can be joined to it. */
export type ListReading = { readonly ok: true; readonly list: StaffList; readonly hasCodes: boolean } | Refused;

/** A new code that is not among the `taken`, which it joins. */
const freshCode = (taken: Set<string>, randomise: Randomise): RowCode => {
  const bytes = new Uint8Array(rowCodeLength);
  for (;;) {
    randomise(bytes);
    const code = rowCode(bytes);
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
};

/** Codes stand in files that we wrote; the first row that claims one keeps it. */
const codesOf = (rows: readonly TableRow[], place: number, randomise: Randomise): readonly RowCode[] => {
  const taken = new Set<string>();
  const claimed = rows.map(({ cells }): RowCode | undefined => {
    const code = (cells[place] ?? '').toLowerCase();
    if (!isRowCode(code) || taken.has(code)) return undefined;
    taken.add(code);
    return code;
  });
  return claimed.map((code) => code ?? freshCode(taken, randomise));
};

const without = <Item>(items: readonly Item[], place: number): readonly Item[] =>
  place < 0 ? items : items.filter((_, index) => index !== place);

const filled = (cells: readonly string[], { length }: readonly Column[]): readonly string[] =>
  Array.from({ length }, (_, index) => cells[index] ?? '');

/** Takes a staff list out of a file: all of it, or the reason why none. */
export const importList = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  randomise: Randomise,
  onProgress: OnProgress,
): ListReading => {
  const reading = readTable(file.bytes, onProgress);
  if (!reading.ok) return reading;
  const found = findColumns(reading.table);
  if (!found.ok) return found;
  const { columns, people: rows } = found;
  if (rows.length > mostRows) return refused(say.tooManyRows(rows.length, mostRows));
  const codeAt = columns.findIndex(({ field }) => field === 'rowCode');
  const codes = codesOf(rows, codeAt, randomise);
  const people = rows.map(
    ({ number, cells }, index): Person => ({
      row: number,
      code: codes[index] ?? freshCode(new Set(codes), randomise),
      cells: without(filled(cells, columns), codeAt),
    }),
  );
  return { ok: true, hasCodes: codeAt >= 0, list: { file: file.name, columns: without(columns, codeAt), people } };
};
