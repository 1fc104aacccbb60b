import { describe, expect, test } from 'vitest';
import { assess, trackOf } from '#staff/list/assess.ts';
import { placesOf, valueIn } from '#staff/list/staff-list.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { importBytes, importRows, listOf, refusalOf } from '#tests/support/staff-desk.ts';
import { headings, inlineRows, staffFiles, staffRows, workbook } from '#tests/support/staff-files.ts';

const files = staffFiles();

test('there are twelve files', () => {
  expect(files).toHaveLength(12);
});

test.each(files)('$name is taken whole', ({ name, bytes }) => {
  const reading = importBytes(bytes, name);
  if (!reading.ok) throw new Error(reading.why);
  const places = placesOf(reading.list);
  const column = (field: 'name' | 'unit' | 'post' | 'activity') =>
    reading.list.people.map((person) => valueIn(person, places, field));
  const expected = staffRows(6);
  expect(column('name')).toEqual(expected.map((row) => row[1]));
  expect(column('post')).toEqual(expected.map((row) => row[2]));
  expect(column('unit')).toEqual(expected.map((row) => row[3]));
  expect(assess(reading.list, realCatalogue()).map((one) => trackOf(one)?.track.id)).toEqual([
    'u4b-d1',
    'u2-d2',
    'u5-d3',
    'u3-d4',
    'u4b-d5',
    'u2-d6',
  ]);
});

test('a column that means nothing to us is kept', () => {
  const { columns, people } = listOf([headings, ...staffRows(3)]);
  expect(columns[6]).toEqual({ heading: 'Стаж', field: undefined });
  expect(people.map(({ cells }) => cells[6])).toEqual(['0', '1', '2']);
});

test('a number keeps its leading zeros in text, and rows keep the numbers of the file', () => {
  const { people } = listOf([['Перечень сотрудников'], [''], headings, ...staffRows(1), [''], ...staffRows(1)]);
  expect(people.map(({ row }) => row)).toEqual([4, 6]);
  expect(people[0]?.cells[0]).toBe('00001');
});

test('days of a workbook are read as days, and long numbers digit by digit', () => {
  const days = files.at(-1)?.bytes ?? new Uint8Array();
  const reading = importBytes(days);
  expect(reading.ok && reading.list.people[0]?.cells[0]).toBe('24.11.2026');
  const long = workbook([
    {
      xml: `${inlineRows([['ФИО', 'Должность', 'Счёт']]).replace('</sheetData>', '')}<row r="2"><c t="inlineStr"><is><t>А</t></is></c><c t="str"><f>1+1</f><v>Б</v></c><c><v>40817810099910004312</v></c></row></sheetData>`,
    },
  ]);
  const read = importBytes(long);
  expect(read.ok && read.list.people[0]?.cells).toEqual(['А', 'Б', '40817810099910004312']);
});

test('headings are known by their synonyms, in any order, with signs and brackets', () => {
  const { columns } = listOf([
    [
      'Таб. №',
      'Отчество',
      'Фамилия',
      'Имя',
      'Гос. орган',
      'Структурное подразделение (отдел)',
      'E-Mail',
      'Код по реестру должностей',
    ],
    ['1', 'Б', 'А', 'В', 'М', 'О', 'a@b.ru', '11-3-4-062'],
  ]);
  expect(columns.map(({ field }) => field)).toEqual([
    'number',
    'middleName',
    'lastName',
    'firstName',
    undefined,
    'unit',
    'email',
    'code',
  ]);
});

test('codes of rows that we wrote are kept, doubled and foreign ones are made anew', () => {
  const rows = [
    ['ФИО', 'Код должности', 'Код строки'],
    ['А', '11-3-4-062', '7f3q9m2x'],
    ['Б', '11-3-4-062', '7F3Q9M2X'],
    ['В', '11-3-4-062', 'нет'],
  ];
  const { people, columns } = listOf(rows);
  expect(columns.map(({ heading }) => heading)).toEqual(['ФИО', 'Код должности']);
  expect(people[0]?.code).toBe('7f3q9m2x');
  expect(new Set(people.map(({ code }) => code)).size).toBe(3);
});

describe('a list is refused whole, with the reason and the remedy', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('headings that nobody knows are repeated', () => {
    expect(
      refusalOf(
        importRows([
          ['Кто', 'Где'],
          ['А', 'Б'],
        ]),
      ),
    ).toBe(
      'Не найдена строка заголовков. Нужен столбец «ФИО» (или «Фамилия» и «Имя») и хотя бы ещё один знакомый, например «Код должности». В первой строке файла написано: «Кто», «Где». Исправьте заголовки или возьмите образец.',
    );
  });

  test('only headings', () => {
    expect(refusalOf(importRows([['Список'], headings]))).toBe(
      'В файле только заголовки (строка 2), ни одного сотрудника. Впишите сотрудников в строки под заголовками.',
    );
  });

  test('an empty file, and one of blanks', () => {
    const empty = 'Файл пустой. Выберите файл со списком сотрудников.';
    expect(refusalOf(importBytes(new Uint8Array()))).toBe(empty);
    expect(refusalOf(importBytes(utf8(' \r\n;;\r\n')))).toBe(empty);
  });

  test('two columns of one meaning', () => {
    expect(
      refusalOf(
        importRows([
          ['ФИО', 'Отдел', 'Управление'],
          ['А', 'Б', 'В'],
        ]),
      ),
    ).toBe(
      'Столбцы B и C значат одно и то же: «Подразделение». Оставьте один из них, другой удалите или переименуйте.',
    );
  });

  test('merged headings', () => {
    const book = workbook([
      { xml: `${inlineRows([headings, ...staffRows(2)])}<mergeCells><mergeCell ref="B1:C1"/></mergeCells>` },
    ]);
    expect(refusalOf(importBytes(book))).toBe(
      'В строке заголовков объединены ячейки: B1:C1. Снимите объединение (в Excel: «Главная» → «Объединить ячейки») и назовите каждый столбец отдельно.',
    );
  });

  test('merged headings that hide the names of columns', () => {
    const book = workbook([
      {
        xml: `${inlineRows([
          ['Сотрудник', ''],
          ['Фамилия', 'Инициалы'],
          ['А', 'Б'],
        ])}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
      },
    ]);
    expect(refusalOf(importBytes(book))).toMatch(/^В строке заголовков объединены ячейки: A1:B1\./);
  });

  test('merged cells among the people', () => {
    const book = workbook([
      { xml: `${inlineRows([headings, ...staffRows(3)])}<mergeCells><mergeCell ref="D2:D4"/></mergeCells>` },
    ]);
    expect(refusalOf(importBytes(book))).toBe(
      'В списке объединены ячейки: D2:D4. Значение есть только у первой из них. Снимите объединение и заполните каждую строку.',
    );
  });
});

test('fifty thousand people are taken, one more is refused', () => {
  const rows = [headings, ...staffRows(50_000)];
  expect(listOf(rows).people).toHaveLength(50_000);
  expect(refusalOf(importRows([...rows, ...staffRows(1)]))).toBe(
    'Строк 50\u00a0001, это больше 50\u00a0000. Разделите список на несколько файлов, например по органам.',
  );
});
