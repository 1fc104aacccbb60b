import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readAssignment } from '#domain/assignment.ts';
import { importList } from '#staff/list/import-list.ts';
import { readTable } from '#staff/table/read-table.ts';
import { type DeskFile, deskFile } from '#staff/write/desk-file.ts';
import { moodleUsers } from '#staff/write/moodle-users.ts';
import { writeXlsx } from '#staff/write/write-xlsx.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { countingBytes, listOf } from '#tests/support/staff-desk.ts';

const tables = realCatalogue();
const site = 'https://portal.example.ru/kursy/';

const list = listOf([
  ['Табельный номер', 'ФИО', 'Отдел', 'Код', 'Деятельность', 'Роли', 'E-mail', 'Логин', 'Примечание'],
  [
    '01',
    'Петрова Анна Сергеевна',
    'Б',
    '11-3-4-062',
    'Д1',
    'Р1',
    'petrova@example.ru',
    'Petrova',
    '=HYPERLINK("http://evil")',
  ],
  ['02', 'Иванов Пётр', 'А', '11-3-4-062', '', '', 'ivanov@example.ru', '', '+7 900'],
  ['03', 'Сидорова-Ким Ева', 'Б', '11-1-1-001', 'Д3', '', '', 'kim', '@sum'],
  ['04', 'Орлов Олег', 'Б', '11-3-4-062', 'Д1', '', 'orlov@example.ru', 'орлов', "'цитата"],
]);

const order = { list, tables, site, deadline: '2026-12-31' };

const bytesOf = (file: DeskFile): Uint8Array => deskFile(file, order).content;
const rowsOf = (file: DeskFile) => {
  const reading = readTable(bytesOf(file), () => undefined);
  if (!reading.ok) throw new Error(reading.why);
  return reading.table.rows.map(({ cells }) => cells);
};
const textOf = (file: DeskFile) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(file));

describe('the list with tracks', () => {
  test('keeps every column and adds track, level, reason, what to mend, link and code', () => {
    const [head, first, second] = rowsOf('list-xlsx');
    expect(head?.slice(8)).toEqual([
      'Примечание',
      'Траектория',
      'Уровень должности',
      'Почему такая траектория',
      'Что исправить',
      'Личная ссылка',
      'Код строки',
    ]);
    expect(first?.slice(0, 2)).toEqual(['01', 'Петрова Анна Сергеевна']);
    expect(first?.slice(9, 13)).toEqual([
      'У4б-Д1',
      'У4б. Специалисты',
      'В коде 11-3-4-062: 3 — категория «специалисты», 4 — старшая группа должностей. Это уровень У4б «Специалисты». Роли: Р1.',
      '',
    ]);
    expect(second?.slice(9, 14)).toEqual([
      '',
      '',
      '',
      'Вид деятельности: Не указан вид деятельности. Впишите: Д1, Д2, Д3, Д4, Д5, Д6.',
      '',
    ]);
  });

  test('has a link that assigns what the row says, and names nobody', () => {
    const [, first] = rowsOf('list-xlsx');
    const link = new URL(first?.[13] ?? '');
    expect(link.pathname).toBe('/kursy/track/u4b-d1.html');
    expect(readAssignment(link.hash)).toEqual({
      ok: true,
      assignment: {
        track: 'u4b-d1',
        activity: undefined,
        overlays: ['r1'],
        deadline: '2026-12-31',
        row: list.people[0]?.code,
      },
    });
  });

  test('in a workbook a text that looks like a formula stays a text', () => {
    const rows = rowsOf('list-xlsx');
    expect(rows.map((row) => row[8])).toEqual(['Примечание', '=HYPERLINK("http://evil")', '+7 900', '@sum', "'цитата"]);
    const book = bytesOf('list-xlsx');
    expect(strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  test('in text a cell that a spreadsheet would run gets an apostrophe', () => {
    const text = textOf('list-csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data } = papaparse.parse(text.slice(1), { delimiter: ';' });
    expect(data.slice(1, 4).map((row) => row[8])).toEqual([`'=HYPERLINK("http://evil")`, `'+7 900`, `'@sum`]);
  });

  test.each(['list-xlsx', 'list-csv'] as const)(
    'taken in again as %s gives the same people, codes and tracks',
    (file) => {
      const again = importList({ name: file, bytes: bytesOf(file) }, countingBytes(), () => undefined);
      if (!again.ok) throw new Error(again.why);
      expect(again.list.people.map(({ code }) => code)).toEqual(list.people.map(({ code }) => code));
      const next = deskFile(file, { ...order, list: again.list });
      const reading = readTable(next.content, () => undefined);
      expect(reading.ok && reading.table.rows[0]?.cells).toEqual(rowsOf(file)[0]);
    },
  );
});

test('every line break, tab and sign at the start of a cell is neutralised in text', () => {
  const hostile = ['=1', '+1', '-1', '@a', '\tb', 'a\n=1', '\r=1'];
  const evil = listOf([['ФИО', 'Код', 'Прочее'], ...hostile.map((cell) => ['А', '11-3-4-062', cell])]);
  const { content } = deskFile('list-csv', { ...order, list: evil });
  const { data } = papaparse.parse(new TextDecoder().decode(content), { delimiter: ';' });
  expect(data.slice(1, 8).map((row) => row[2])).toEqual(["'=1", "'+1", "'-1", "'@a", 'b', 'a =1', "'=1"]);
});

test('letters go to those who have a track', () => {
  const [head, ...letters] = rowsOf('letters');
  expect(head).toEqual(['ФИО', 'Имя_отчество', 'Email', 'Должность', 'Подразделение', 'Траектория', 'Срок', 'Ссылка']);
  expect(letters.map((row) => row.slice(0, 7))).toEqual([
    ['Петрова Анна Сергеевна', 'Анна Сергеевна', 'petrova@example.ru', '', 'Б', 'У4б-Д1', '31.12.2026'],
    ['Сидорова-Ким Ева', 'Ева', '', '', 'Б', 'У1', '31.12.2026'],
    ['Орлов Олег', 'Олег', 'orlov@example.ru', '', 'Б', 'У4б-Д1', '31.12.2026'],
  ]);
});

describe('for Moodle', () => {
  test('users carry the cohorts of their track and roles', () => {
    expect(textOf('moodle-users').split('\r\n')).toEqual([
      'username,firstname,lastname,email,idnumber,cohort1,cohort2,cohort3,cohort4',
      `petrova,Анна Сергеевна,Петрова,petrova@example.ru,${list.people[0]?.code},orientir-u4b-d1,orientir-r1,,`,
      '',
    ]);
  });

  test('who would be refused is left out, with the reason', () => {
    expect(moodleUsers(list, tables).leftOut).toEqual([
      { row: 4, says: 'Нет адреса почты, а Moodle без него сотрудника не примет. Заполните «E-mail».' },
      {
        row: 5,
        says: 'Логин «орлов» Moodle не примет: годятся латинские буквы, цифры и знаки . _ - @. Исправьте «Логин».',
      },
    ]);
  });

  test('cohorts have names for people', () => {
    expect(textOf('moodle-cohorts').split('\r\n').slice(0, 2)).toEqual([
      'name,idnumber',
      '"Ориентир, траектория У1",orientir-u1',
    ]);
  });
});

test('totals are numbers', () => {
  expect(rowsOf('totals')).toEqual([
    ['Подразделение', 'Сотрудников', 'Без траектории', 'У1', 'У4б-Д1'],
    ['А', '1', '1', '0', '0'],
    ['Б', '3', '0', '1', '2'],
  ]);
});

test('the sample can be taken in, and everybody in it has a track', () => {
  const sample = importList({ name: 'sample', bytes: bytesOf('sample') }, countingBytes(), () => undefined);
  if (!sample.ok) throw new Error(sample.why);
  const again = deskFile('letters', { ...order, list: sample.list });
  const reading = readTable(again.content, () => undefined);
  expect(reading.ok && reading.table.rows.map(({ cells }) => cells[5])).toEqual([
    'Траектория',
    'У4б-Д1',
    'У2-Д5',
    'У4б-Д3',
  ]);
  expect(sample.list.people[0]?.cells[0]).toBe('0001');
});

test('a workbook keeps what looks like its own escapes, and the same list gives the same bytes', () => {
  const sheet = {
    name: 'A & B',
    columns: [{ heading: '"x"', width: 12 }],
    rows: [['_x0041_ <b> & \r\n\u00a0'], [1.5], ['']],
  };
  const bytes = writeXlsx(sheet);
  const reading = readTable(bytes, () => undefined);
  expect(reading.ok && reading.table.rows.map(({ cells }) => cells)).toEqual([['"x"'], ['_x0041_ <b> &'], ['1.5']]);
  expect(writeXlsx(sheet)).toEqual(bytes);
});
