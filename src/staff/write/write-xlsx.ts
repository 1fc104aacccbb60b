import { zipSync } from 'fflate';
import { columnName } from '../table/table.ts';
import { escapeText } from '../xlsx/escape-text.ts';
import { fixedParts, partOf } from '../xlsx/fixed-parts.ts';
import type { OutSheet } from './sheet.ts';

/** zip keeps local time without a zone: local fields give the same bytes in every zone. */
const packedOn = new Date(2000, 0, 1);

/** Styles of `fixedParts`. */
const plain = 0;
const heading = 1;

/** Texts recur, so each is written once and cells refer to it by number. */
const stringTable = () => {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const xml = (): string =>
    [...places.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`).join('');
  return { placeOf, xml };
};

type Line = { readonly cells: readonly (string | number)[]; readonly number: number; readonly style: number };

const lineXml = (
  { cells, number, style }: Line,
  columns: readonly string[],
  placeOf: (text: string) => number,
): string => {
  // The plain style is what a cell has that names none (ECMA-376 part 1, 18.3.1.4).
  const look = style === plain ? '' : ` s="${style}"`;
  const cellXml = (value: string | number, index: number): string => {
    const at = `r="${columns[index]}${number}"${look}`;
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
    return value === '' ? '' : `<c ${at} t="s"><v>${placeOf(value)}</v></c>`;
  };
  return `<row r="${number}">${cells.map(cellXml).join('')}</row>`;
};

/** The headings stay in sight, and every column has its width. */
const frame = ({ columns }: OutSheet): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols>`;

/**
 * A workbook of one sheet; the same sheet gives the same bytes. Every text is typed as one, so that none is ever run as
 * a formula.
 */
export const writeXlsx = (sheet: OutSheet): Uint8Array<ArrayBuffer> => {
  const strings = stringTable();
  const names = sheet.columns.map((_, index) => columnName(index));
  const head = { cells: sheet.columns.map((column) => column.heading), number: 1, style: heading };
  const lines = [head, ...sheet.rows.map((cells, index) => ({ cells, number: index + 2, style: plain }))];
  const rows = lines.map((line) => lineXml(line, names, strings.placeOf)).join('');
  const parts = {
    ...fixedParts(sheet.name),
    'xl/worksheets/sheet1.xml': partOf('worksheet', `${frame(sheet)}<sheetData>${rows}</sheetData>`),
    'xl/sharedStrings.xml': partOf('sst', strings.xml()),
  };
  const encoder = new TextEncoder();
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)]));
  return zipSync(files, { level: 3, mtime: packedOn });
};
