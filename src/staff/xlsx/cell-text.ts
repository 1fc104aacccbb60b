import { serialDate } from './serial-date.ts';
import { unescapeText } from './unescape-text.ts';

/** What the workbook says beside the cells. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly is1904: boolean;
};

/** A cell as it stands in the sheet (ECMA-376 18.3.1.4). */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
  readonly formula: string;
};

/** A long number such as a passport's must not become `1,2E+15`. */
const numberText = (value: string): string => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
};

/** What the officer sees in the cell. A formula that was never computed stays a formula: its row will be complained of. */
export const cellText = (cell: RawCell, { strings, dateStyles, is1904 }: CellContext): string => {
  const { type, style, value, inline, formula } = cell;
  if (type === 'inlineStr') return unescapeText(inline);
  if (value === '') return formula === '' ? '' : `=${formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n') return (dateStyles.has(style) && serialDate(Number(value), is1904)) || numberText(value);
  return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : unescapeText(value);
};
