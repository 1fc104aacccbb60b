import {
  type CellRange,
  columnName,
  isFilled,
  mostColumns,
  mostRows,
  type Table,
  type TableRow,
  tidyCell,
} from '../table/table.ts';
import { TooManyCells } from '../xlsx/sheet.ts';
import { type Attributes, walkXml } from '../xlsx/walk-xml.ts';

const countIn = (attributes: Attributes, name: string): number => {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`)) ?? '';
  const count = Number(attributes[key]);
  return Number.isInteger(count) && count > 0 ? count : 1;
};

/** Collects the rows of the first table as they are walked through (ODF 1.2, 9.1). */
const collector = () => {
  const rows: TableRow[] = [];
  const merged: CellRange[] = [];
  let [tables, notes, number, repeated] = [0, 0, 1, 1];
  let [cells, cell, times]: [string[], string | undefined, number] = [[], undefined, 1];
  const openCell = (attributes: Attributes): void => {
    const [across, down] = [countIn(attributes, 'number-columns-spanned'), countIn(attributes, 'number-rows-spanned')];
    [cell, times] = ['', countIn(attributes, 'number-columns-repeated')];
    if (across > 1 || down > 1) {
      const last = `${columnName(cells.length + across - 1)}${number + down - 1}`;
      merged.push({
        name: `${columnName(cells.length)}${number}:${last}`,
        firstRow: number,
        lastRow: number + down - 1,
      });
    }
  };
  const closeCell = (): void => {
    const text = tidyCell(cell ?? '');
    // Behind the last filled cell a row goes on empty to the edge of the sheet.
    if (text !== '' && cells.length + times > mostColumns) throw new TooManyCells('columns');
    const room = Math.min(times, Math.max(mostColumns - cells.length, 0));
    for (let place = 0; place < room; place += 1) cells.push(text);
    cell = undefined;
  };
  const closeRow = (): void => {
    const last = cells.reduce((found, text, place) => (text === '' ? found : place), -1);
    for (let time = 0; isFilled(cells) && time < repeated; time += 1) {
      rows.push({ number: number + time, cells: cells.slice(0, last + 1) });
      if (rows.length > mostRows + 100) throw new TooManyCells('rows');
    }
    number += repeated;
  };
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'table') tables += 1;
    if (tables !== 1) return;
    if (name === 'annotation') notes += 1;
    if (name === 'table-row') [cells, repeated] = [[], countIn(attributes, 'number-rows-repeated')];
    if (name === 'table-cell' || name === 'covered-table-cell') openCell(attributes);
    if (name === 'p' && cell) cell += '\n';
    if (name === 's' && cell !== undefined) cell += ' '.repeat(Math.min(countIn(attributes, 'c'), 100));
  };
  const text = (told: string): void => {
    if (cell !== undefined && notes === 0) cell += told;
  };
  const close = (name: string): void => {
    if (tables !== 1) return;
    if (name === 'annotation') notes -= 1;
    if (name === 'table-cell' || name === 'covered-table-cell') closeCell();
    if (name === 'table-row') closeRow();
  };
  return { visitor: { open, text, close }, table: (): Table => ({ rows, merged }) };
};

/** Reads the first table of a content.xml, its cells as they are shown. Throws TooManyCells, or an error where the XML is broken. */
export const readOdsSheet = (bytes: Uint8Array, onStep: (done: number) => void): Table => {
  const { visitor, table } = collector();
  walkXml(bytes, visitor, onStep);
  return table();
};
