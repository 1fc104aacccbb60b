import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '#staff/table/read-table.ts';
import * as say from '#text/staff-files.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const book = (tables: string): Uint8Array =>
  zipSync({
    mimetype: [encoded('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': encoded(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const cell = (text: string, attributes = ''): string =>
  `<table:table-cell${attributes}><text:p>${text}</text:p></table:table-cell>`;

const read = (tables: string) => readTable(book(tables), () => undefined);

const rowsOf = (tables: string) => {
  const reading = read(tables);
  return reading.ok ? reading.table.rows.map(({ number, cells }) => [number, ...cells]) : reading.why;
};

const table = (rows: string): string => `<table:table>${rows}</table:table>`;
const row = (cells: string, attributes = ''): string => `<table:table-row${attributes}>${cells}</table:table-row>`;

describe('an OpenDocument spreadsheet', () => {
  test('is read as it is shown: repeated cells and rows, several lines, spaces; only its first table', () => {
    const first = table(
      row(cell('ФИО') + cell('Балл', ' table:number-columns-repeated="2"')) +
        row('<table:table-cell table:number-columns-repeated="1024"/>', ' table:number-rows-repeated="3"') +
        row(
          `<table:table-cell><text:p>Простая<text:s text:c="2"/>А.</text:p><text:p>Отдел</text:p></table:table-cell>${cell('85,00 %')}<table:table-cell table:number-columns-repeated="16000"/>`,
        ),
    );
    expect(rowsOf(first + table(row(cell('другой лист'))))).toEqual([
      [1, 'ФИО', 'Балл', 'Балл'],
      [5, 'Простая  А.\nОтдел', '85,00 %'],
    ]);
  });

  test('keeps comments out of its cells, and tells merged ones', () => {
    const commented = `<table:table-cell table:number-columns-spanned="2"><office:annotation><text:p>спросить</text:p></office:annotation><text:p>ФИО</text:p></table:table-cell><table:covered-table-cell/>`;
    const reading = read(table(row(commented)));
    expect(reading.ok && reading.table).toEqual({
      rows: [{ number: 1, cells: ['ФИО'] }],
      merged: [{ name: 'A1:B1', firstRow: 1, lastRow: 1 }],
    });
  });

  test('of too many rows, or broken, is refused', () => {
    expect(rowsOf(table(row(cell('x'), ' table:number-rows-repeated="60000"')))).toBe(
      say.tooManyRows(undefined, 50_000),
    );
    expect(rowsOf(table('<table:table-row>'))).toBe(say.damagedOds);
  });
});
