import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '#staff/table/read-table.ts';
import { csvText, inlineRows, inWindows1251, workbook } from '#tests/support/staff-files.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readTable(bytes, () => undefined);
const why = (bytes: Uint8Array): string | undefined => {
  const reading = read(bytes);
  return reading.ok ? undefined : reading.why;
};
const cells = (bytes: Uint8Array) => {
  const reading = read(bytes);
  return reading.ok ? reading.table.rows.map((row) => row.cells) : reading.why;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('text with separators', () => {
  test('quotes, doubled quotes and line breaks within a cell', () => {
    expect(cells(utf8('ФИО;Отдел\r\n"Иванов; И.";"«Отдел ""А""»\nвторой"\r\n'))).toEqual([
      ['ФИО', 'Отдел'],
      ['Иванов; И.', '«Отдел "А"»\nвторой'],
    ]);
  });

  test('a line in which Excel names the separator counts as a row and is none', () => {
    const reading = read(utf8('sep=,\r\nФИО,Отдел; первый\r\n'));
    expect(reading.ok && reading.table.rows).toEqual([{ number: 2, cells: ['ФИО', 'Отдел; первый'] }]);
  });

  test('UTF-16, in which Excel saves «Unicode text»', () => {
    const text = 'ФИО\tОтдел';
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    expect(cells(bytes)).toEqual([['ФИО', 'Отдел']]);
  });

  test('lines of another encoding are named', () => {
    const bytes = joined(
      utf8('ФИО;Отдел\nИванов;Первый\n'),
      inWindows1251('Петров;Второй\n'),
      utf8('Сидоров;Третий\n'),
    );
    expect(why(bytes)).toBe(
      'В файле смешаны две кодировки: UTF-8 и windows-1251. Другая кодировка в строках: 3. Откройте исходные списки в Excel по отдельности, соберите их в одну книгу и сохраните как .xlsx.',
    );
  });

  test('a quote that is never closed is named by its row', () => {
    expect(why(utf8('ФИО;Отдел\nИванов;"Первый\nПетров;Второй\n'))).toBe(
      'В строке 2 кавычки открыты и не закрыты, поэтому неясно, где кончается ячейка. Исправьте кавычки или сохраните список как .xlsx.',
    );
  });
});

describe('what is no list is refused by what it is', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): readonly number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['a PDF, whose head reads as text', new TextEncoder().encode('%PDF-1.4')],
  ])('%s', (_, bytes) => {
    expect(why(bytes)).toBe(
      'Это не таблица. Нужен файл Excel (.xlsx), LibreOffice (.ods) или текст с разделителями (.csv). Откройте список в Excel и сохраните его как «Книга Excel (.xlsx)».',
    );
  });

  test('a workbook behind a password', () => {
    expect(why(Uint8Array.from([...ole, ...wide('EncryptionInfo'), ...wide('EncryptedPackage')]))).toBe(
      'Файл закрыт паролем, прочитать его нельзя. Откройте его в Excel, снимите пароль («Файл» → «Сведения» → «Защита книги») и сохраните снова.',
    );
  });

  test('a workbook of before 2007', () => {
    expect(why(Uint8Array.from([...ole, ...wide('Workbook')]))).toBe(
      'Это файл Excel старого образца (.xls). Откройте его и сохраните как «Книга Excel (.xlsx)».',
    );
  });

  test('an archive that is no workbook', () => {
    expect(why(zipSync({ 'list.csv': utf8('ФИО') }))).toMatch(/^Это архив, но не книга Excel\./);
  });

  test('a workbook that ends in its middle, and one whose XML is broken', () => {
    const damaged = /^Файл Excel повреждён или записан не полностью\./;
    const book = workbook([{ xml: inlineRows([['ФИО'], ['Иванов']]) }]);
    expect(why(book.subarray(0, 300))).toMatch(damaged);
    expect(why(workbook([{ xml: '<sheetData><row></sheetData>' }]))).toMatch(damaged);
  });

  test('a workbook that declares entities', () => {
    const book = workbook([{ xml: '' }], {
      'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>',
    });
    expect(why(book)).toMatch(/^Файл Excel повреждён/);
  });

  test('a workbook whose sheets are all hidden', () => {
    expect(why(workbook([{ xml: inlineRows([['ФИО']]), state: 'veryHidden' }]))).toBe(
      'В книге нет ни одного видимого листа с ячейками. Сделайте лист со списком видимым и сохраните.',
    );
  });

  test('more columns than a list can have', () => {
    const wideRow = Array.from({ length: 201 }, () => 'x');
    expect(why(workbook([{ xml: inlineRows([wideRow]) }]))).toMatch(/^Столбцов больше 200\./);
  });
});

describe('a zip bomb is refused', () => {
  const bomb =
    'Файл при распаковке занимает больше 200 МБ. Так бывает, если внутри посторонние данные. Скопируйте список на новый лист новой книги и сохраните её.';
  const huge = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(210 * 1024 * 1024) }, { level: 1 });
  /** Of the local header (APPNOTE 4.3.7). */
  const sizeAt = 22;

  test('by the size that it declares', () => {
    expect(why(huge)).toBe(bomb);
  });

  test('by what really comes out where it declares little', () => {
    const lying = huge.slice();
    new DataView(lying.buffer).setUint32(sizeAt, 1000, true);
    expect(why(lying)).toBe(bomb);
  });
});

test('what a workbook shares, hides and computes is read as people see it', () => {
  const book = workbook(
    [
      {
        xml: `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c><c><f>A1</f></c><c t="str"><f>A1</f><v>x_x0041_</v></c><c r="G1"><v>1.5</v></c></row></sheetData>`,
      },
    ],
    {
      'xl/sharedStrings.xml':
        '<x:sst xmlns:x="urn:x"><x:si><x:r><x:t>Ива</x:t></x:r><x:r><x:t>нов</x:t></x:r><x:rPh><x:t>иванофу</x:t></x:rPh></x:si><x:si><x:t>А &amp; Б</x:t></x:si></x:sst>',
    },
  );
  expect(cells(book)).toEqual([['Иванов', 'А & Б', 'TRUE', '=A1', 'xA', '', '1.5']]);
});

test('the same cells come out of text and of a workbook', () => {
  const rows = [
    ['ФИО', 'Отдел'],
    ['Ёлкин', '№ 5 «А»'],
  ];
  expect(cells(inWindows1251(csvText(rows, ';')))).toEqual(cells(workbook([{ xml: inlineRows(rows) }])));
});
