import {
  type CellRange,
  isFilled,
  mostColumns,
  mostRows,
  type OnProgress,
  type Table,
  type TableRow,
  tidyCell,
} from '../table/table.ts';
import { type CellContext, cellText, type RawCell } from './cell-text.ts';
import { type Attributes, walkXml } from './walk-xml.ts';

/** Ends the reading at once. */
export class TooManyCells extends Error {
  readonly what: 'rows' | 'columns';

  constructor(what: 'rows' | 'columns') {
    super(what);
    this.what = what;
  }
}

/** `B12` → 1, from 0; undefined where the cell does not say where it is. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const rangeOf = (name: string): CellRange => {
  const [first = 1, last = first] = [...name.matchAll(/\d+/g)].map(Number);
  return { name, firstRow: first, lastRow: last };
};

const emptyCell = ({ t = 'n', s = '0' }: Attributes): RawCell => ({
  type: t,
  style: Number(s),
  value: '',
  inline: '',
  formula: '',
});

/** Which part of a cell the text inside an element belongs to. */
const parts: Readonly<Record<string, 'value' | 'inline' | 'formula'>> = { v: 'value', t: 'inline', f: 'formula' };

/** Collects the rows of one sheet as they are walked through. */
const collector = (context: CellContext) => {
  const rows: TableRow[] = [];
  const merged: CellRange[] = [];
  let [number, column, cells] = [0, -1, [] as string[]];
  let [cell, part]: [RawCell | undefined, string] = [undefined, ''];
  const endCell = (): void => {
    const text = cell ? tidyCell(cellText(cell, context)) : '';
    if (text !== '' && column >= mostColumns) throw new TooManyCells('columns');
    if (text !== '') cells[column] = text;
    cell = undefined;
  };
  const endRow = (): void => {
    if (isFilled(cells)) rows.push({ number, cells: Array.from(cells, (text) => text ?? '') });
    if (rows.length > mostRows + 100) throw new TooManyCells('rows');
  };
  const open = (name: string, attributes: Attributes): void => {
    const { ref = '', r } = attributes;
    part = name;
    if (name === 'mergeCell') merged.push(rangeOf(ref));
    if (name === 'row') [number, column, cells] = [Number(r ?? number + 1), -1, []];
    if (name !== 'c') return;
    column = columnOf(r) ?? column + 1;
    cell = emptyCell(attributes);
  };
  const text = (told: string): void => {
    const field = parts[part];
    if (cell && field) cell = { ...cell, [field]: cell[field] + told };
  };
  const close = (name: string): void => {
    part = '';
    if (name === 'c') endCell();
    if (name === 'row') endRow();
  };
  return { visitor: { open, text, close }, table: (): Table => ({ rows, merged }) };
};

/** Reads a sheet. Throws TooManyCells, or an error where the XML is broken. */
export const readSheet = (bytes: Uint8Array, context: CellContext, onProgress: OnProgress): Table => {
  const { visitor, table } = collector(context);
  walkXml(bytes, visitor, (done) => onProgress(done, bytes.length));
  return table();
};
