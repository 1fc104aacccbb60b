import * as say from '#text/staff-files.ts';
import { unnamedColumn } from '#text/staff-headings.ts';
import { type CellRange, columnName, type Refused, refused, type Table, type TableRow } from '../table/table.ts';
import { type Field, fieldName, fieldOf } from './fields.ts';
import type { Column } from './staff-list.ts';

/** How far down a list's title, date and approval may push its headings. */
const deepestHeadings = 20;

/** `headings`: the row that has them; people follow. */
export type FoundColumns =
  | {
      readonly ok: true;
      readonly headings: TableRow;
      readonly columns: readonly Column[];
      readonly people: readonly TableRow[];
    }
  | Refused;

const hasName = (found: readonly (Field | undefined)[]): boolean =>
  found.includes('name') || (found.includes('lastName') && found.includes('firstName'));

const isHeadings = ({ cells }: TableRow): boolean => {
  const found = cells.map(fieldOf);
  return hasName(found) && found.filter((field) => field !== undefined).length >= 2;
};

const touching = (merged: readonly CellRange[], first: number, last: number): readonly string[] =>
  merged.filter(({ firstRow, lastRow }) => firstRow <= last && lastRow >= first).map(({ name }) => name);

const mergedWith = (merged: readonly CellRange[], headings: TableRow): Refused | undefined => {
  const inHeadings = touching(merged, headings.number, headings.number);
  if (inHeadings.length > 0) return refused(say.mergedHeadings(inHeadings));
  const below = touching(merged, headings.number + 1, Number.POSITIVE_INFINITY);
  return below.length > 0 ? refused(say.mergedRows(below)) : undefined;
};

/** Two columns of one meaning would leave open which of them holds. */
const repeated = (columns: readonly Column[]): Refused | undefined => {
  for (const field of columns.flatMap((column) => column.field ?? [])) {
    const places = columns.flatMap((column, index) => (column.field === field ? [columnName(index)] : []));
    if (places.length > 1) return refused(say.sameMeaning(fieldName(field), places));
  }
  return undefined;
};

const columnsOf = (headings: TableRow, people: readonly TableRow[]): readonly Column[] => {
  const width = people.reduce((widest, { cells }) => Math.max(widest, cells.length), headings.cells.length);
  return Array.from({ length: width }, (_, index) => {
    const heading = headings.cells[index] ?? '';
    return { heading: heading || unnamedColumn(columnName(index)), field: fieldOf(heading) };
  });
};

/** Headings may be merged over two rows above: then the row that we know is the lower one, or none. */
const refusedWithout = ({ rows, merged }: Table): Refused => {
  const first = rows[0];
  const inFirst = first ? touching(merged, first.number, first.number + 1) : [];
  return refused(
    inFirst.length > 0 ? say.mergedHeadings(inFirst) : say.noHeadings(first?.cells.filter((cell) => cell !== '') ?? []),
  );
};

/** Finds the row of headings and what its columns mean. */
export const findColumns = (table: Table): FoundColumns => {
  const { rows, merged } = table;
  if (rows.length === 0) return refused(say.emptyFile);
  const at = rows.slice(0, deepestHeadings).findIndex(isHeadings);
  const headings = rows[at];
  if (!headings) return refusedWithout(table);
  const people = rows.slice(at + 1);
  const columns = columnsOf(headings, people);
  const why = mergedWith(merged, headings) ?? repeated(columns);
  if (why) return why;
  return people.length === 0 ? refused(say.headingsOnly(headings.number)) : { ok: true, headings, columns, people };
};
