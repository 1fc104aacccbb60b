import papaparse from 'papaparse';
import * as say from '#text/staff-files.ts';
import { decodeText } from './decode-text.ts';
import { isFilled, mostRows, refused, type TableReading, tidyCell } from './table.ts';

const delimiters = [';', '\t', ','] as const;

/** Excel's own line that names the delimiter; it is no row of the list. */
const namedDelimiter = /^sep=([;,\t])\r?\n/;

/** What divides the first lines into the most parts; text between quotes does not count. */
const delimiterOf = (text: string): string => {
  const head = text.slice(0, 5000).replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => head.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
};

/** Reads a table out of text whose encoding and delimiter nobody has named. */
export const readCsv = (bytes: Uint8Array): TableReading => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.why === 'mixed' ? say.mixedEncodings(decoded.lines) : say.unknownType);
  const named = namedDelimiter.exec(decoded.text);
  const text = named ? decoded.text.slice(named[0].length) : decoded.text;
  const offset = named ? 2 : 1;
  const { data, errors } = papaparse.parse(text, { delimiter: named?.[1] ?? delimiterOf(text) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return refused(say.brokenQuotes((broken.row ?? 0) + offset));
  const rows = data
    .map((cells, index) => ({ number: index + offset, cells: cells.map(tidyCell) }))
    .filter(({ cells }) => isFilled(cells));
  return rows.length > mostRows + 100
    ? refused(say.tooManyRows(rows.length, mostRows))
    : { ok: true, table: { rows, merged: [] } };
};
