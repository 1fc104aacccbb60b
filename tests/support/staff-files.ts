import { zip } from '#packaging/zip.ts';
import { writeXlsx } from '#staff/write/write-xlsx.ts';

/** Staff lists as officers keep them, made anew for each test and always the same. */

export type StaffFile = { readonly name: string; readonly bytes: Uint8Array };

export const headings = [
  'Табельный номер',
  'ФИО',
  'Должность',
  'Подразделение',
  'Код должности',
  'Вид деятельности',
  'Стаж',
];

const lastNames = ['Алёшина', 'Борисов', 'Васильева', 'Григорьев', 'Дёмина', 'Ежов'];
const codes = ['11-3-4-062', '11-1-2-010', '11-4-3-021', '11-2-1-005'];

/** `count` people of ten units, with numbers that nobody shares. */
export const staffRows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) => [
    String(index + 1).padStart(5, '0'),
    `${lastNames[index % lastNames.length]} Анна Петровна`,
    'Главный специалист, «эксперт»',
    `Отдел № ${(index % 10) + 1}`,
    codes[index % codes.length] ?? '',
    `Д${(index % 6) + 1}`,
    String(index % 30),
  ]);

const table1251 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

export const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => table1251.get(letter) ?? 63);

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const csvText = (rows: readonly (readonly string[])[], separator: string): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join('\r\n');

const encodings = {
  'utf-8': inUtf8,
  'utf-8 with a mark': (text: string) => inUtf8(`\ufeff${text}`),
  'windows-1251': inWindows1251,
} as const;

const separators = { semicolons: ';', commas: ',', tabs: '\t' } as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one or two sheets whose XML is as given; `extra` are further parts of it. */
export const workbook = (
  sheets: readonly { readonly xml: string; readonly state?: string }[],
  extra: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const names = sheets.map(
    ({ state }, index) =>
      `<sheet name="S${index}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="r${index}"/>`,
  );
  const targets = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Type="${relation}/worksheet" Target="worksheets/s${index}.xml"/>`,
  );
  const files: Readonly<Record<string, string>> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [`xl/worksheets/s${index}.xml`, `<worksheet xmlns="${main}">${xml}</worksheet>`]),
    ),
    ...extra,
  };
  return zip(new Map(Object.entries(files).map(([path, text]) => [path, inUtf8(text)])));
};

/** Rows as a sheet writes them where it shares no strings. */
export const inlineRows = (rows: readonly (readonly string[])[], firstRow = 1): string =>
  `<sheetData>${rows
    .map((row, index) => {
      const cells = row.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`);
      return `<row r="${firstRow + index}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData>`;

/** A list under a title, behind a hidden sheet, with numbers and days in place of texts. */
const styledWorkbook = (rows: readonly (readonly string[])[]): Uint8Array => {
  const [head = [], ...people] = rows;
  const cellsOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        if (column === 0) return `<c s="1"><v>46350</v></c>`;
        return column === 6 ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      })
      .join('');
  const data = people.map((row, index) => `<row r="${index + 4}">${cellsOf(row)}</row>`).join('');
  const title = `<row r="1"><c t="inlineStr"><is><t>Список</t></is></c></row>`;
  const headRow = inlineRows([['Дата', ...head.slice(1)]], 3).replace(/<\/?sheetData>/g, '');
  return workbook(
    [
      { xml: inlineRows([['черновик']]), state: 'hidden' },
      { xml: `<sheetData>${title}${headRow}${data}</sheetData><mergeCells><mergeCell ref="A1:G1"/></mergeCells>` },
    ],
    {
      'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
  );
};

/** Twelve files of the same people: three encodings by three separators, and three kinds of workbook. */
export const staffFiles = (count = 6): readonly StaffFile[] => {
  const rows = [headings, ...staffRows(count)];
  const texts = Object.entries(encodings).flatMap(([encoding, encode]) =>
    Object.entries(separators).map(([name, separator]) => ({
      name: `${encoding}, ${name}.csv`,
      bytes: encode(csvText(rows, separator)),
    })),
  );
  const columns = headings.map((heading) => ({ heading, width: 12 }));
  return [
    ...texts,
    { name: 'shared strings.xlsx', bytes: writeXlsx({ name: 'S', columns, rows: rows.slice(1) }) },
    { name: 'inline strings.xlsx', bytes: workbook([{ xml: inlineRows(rows) }]) },
    { name: 'a title, a hidden sheet, days.xlsx', bytes: styledWorkbook(rows) },
  ];
};
