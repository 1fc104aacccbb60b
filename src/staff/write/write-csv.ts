import papaparse from 'papaparse';
import type { OutSheet } from './sheet.ts';

type Dialect = { readonly delimiter: ';' | ','; readonly withMark: boolean };

/** Excel of a Russian Windows wants semicolons, and the mark in order to see that it is UTF-8. */
export const forExcel: Dialect = { delimiter: ';', withMark: true };

/** Moodle takes the mark for a part of the first heading. */
export const forMoodle: Dialect = { delimiter: ',', withMark: false };

const byteOrderMark = '\ufeff';

/** A line break in a cell lets the rest of it begin like a formula. */
const oneLine = (value: string | number): string => String(value).replace(/\s*[\r\n]+\s*/g, ' ');

/** Text with separators. What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
export const writeCsv = ({ columns, rows }: OutSheet, { delimiter, withMark }: Dialect): Uint8Array<ArrayBuffer> => {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(oneLine));
  const text = papaparse.unparse(lines, { delimiter, newline: '\r\n', escapeFormulae: true });
  return new TextEncoder().encode(`${withMark ? byteOrderMark : ''}${text}\r\n`);
};
