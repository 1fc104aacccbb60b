/** One line of a file as text; cells behind the last filled one may be absent. */
export type TableRow = {
  /** As a spreadsheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
};

/** Merged cells; rows and columns from 1. */
export type CellRange = {
  /** `A1:C1` */
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
};

/** What a file holds, before anything is understood. Empty rows are left out, their numbers stay unused. */
export type Table = { readonly rows: readonly TableRow[]; readonly merged: readonly CellRange[] };

/** `why`: what is wrong with the file and what to do, for the officer. */
export type Refused = { readonly ok: false; readonly why: string };

export type TableReading = { readonly ok: true; readonly table: Table } | Refused;

export const refused = (why: string): Refused => ({ ok: false, why });

/** Told now and then while something long is under way: how much of `of` is done. */
export type OnProgress = (done: number, of: number) => void;

/** A staff list of the largest ministry fits several times. */
export const mostRows = 50_000;

export const mostColumns = 200;

/** The letters by which spreadsheets call a column; `index` from 0: `A`, `Z`, `AA`. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Control characters stand for nothing, XLSX refuses them, and blanks at the ends are never meant. */
export const tidyCell = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffe\uffff]/g, '').trim();

export const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');
