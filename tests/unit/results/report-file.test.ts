import { describe, expect, test } from 'vitest';
import { fromConfirmedFile } from '#results/write/confirmed-file.ts';
import { type ReportFile, reportFile } from '#results/write/report-file.ts';
import { readTable } from '#staff/table/read-table.ts';
import { defaultSettings, people, resultTables, staff } from '#tests/support/results-desk.ts';
import {
  completionReport,
  gradesExport,
  learnerFile,
  scormReport,
  taken,
  whyNot,
} from '#tests/support/results-files.ts';
import { csvText } from '#tests/support/staff-files.ts';
import * as say from '#text/results-files.ts';
import { resultsSheets } from '#text/results-sheets.ts';

const files = [
  taken('КЦ-01 отчёт.txt', csvText(scormReport.ru, '\t')),
  taken('progress.csv', csvText(completionReport.ru, ',')),
  taken('own.json', learnerFile({ row: '9f3q9m2x', score: 0.75 })),
];

const hostile = people.map((row) => row.map((cell) => (cell === 'Консультант' ? '@SUM(1+1)*cmd' : cell)));

const report = {
  work: { list: staff(hostile), deadline: '2026-11-19' },
  tables: resultTables(),
  files,
  settings: defaultSettings,
  decisions: new Map(),
  onlyConfirmed: false,
};

const bytesOf = (file: ReportFile) => reportFile(file, report).content;
const rowsOf = (file: ReportFile) => {
  const reading = readTable(bytesOf(file), () => undefined);
  if (!reading.ok) throw new Error(reading.why);
  return reading.table.rows.map(({ cells }) => cells);
};

describe('the register', () => {
  test('has a row for each person and course, with status, score, day, source, deadline and what is late', () => {
    const [head, ...rows] = rowsOf('register');
    expect(head).toEqual([
      '№ строки списка',
      'Табельный номер',
      'ФИО',
      'Должность',
      'Подразделение',
      'ИОГВ',
      'Траектория',
      'Курс',
      'Модули',
      'Статус',
      'Балл, %',
      'Дата',
      'Источник',
      'Срок',
      'Просрочка',
      'Примечание',
    ]);
    const first = rows.filter((row) => row[7]?.startsWith('КЦ-01'));
    expect(first.map((row) => [row[1], row[2], ...row.slice(9, 15)])).toEqual([
      [
        '0001',
        'Простая Анна Сергеевна',
        'Пройден',
        '85',
        '20.11.2026',
        'по данным СДО',
        '19.11.2026',
        'пройден после срока',
      ],
      [
        '0002',
        'Примеров Пётр Иванович',
        'Не сдан итоговый тест',
        '',
        '21.11.2026',
        'по данным СДО',
        '19.11.2026',
        'просрочен',
      ],
      [
        '0003',
        'Пробная Ольга Павловна',
        'Пройден',
        '75',
        '20.11.2026',
        'со слов слушателя',
        '19.11.2026',
        'пройден после срока',
      ],
    ]);
    expect(rows.find((row) => row[7]?.startsWith('КЦ-02'))?.slice(9, 10)).toEqual(['Не начат']);
  });

  test('is typed: what looks like a formula is text', () => {
    expect(rowsOf('register').some((row) => row[3] === '@SUM(1+1)*cmd')).toBe(true);
    expect(new TextDecoder('latin1').decode(bytesOf('register')).includes('<f>')).toBe(false);
  });

  test('says where sources differ, where a status follows from the score, and where there is no track', () => {
    const [first = [], second = []] = people;
    const list = staff([first, second.map((cell, place) => (place === 5 ? '' : cell))]);
    const grades = taken('КЦ-01.csv', csvText(gradesExport.ru, ';'));
    const own = taken('own.json', learnerFile({ row: '7f3q9m2x', score: 1 }));
    const made = reportFile('register', { ...report, work: { list, deadline: '' }, files: [grades, own] });
    const reading = readTable(made.content, () => undefined);
    const remarks = reading.ok ? reading.table.rows.map(({ cells }) => cells[15]).filter((cell) => cell) : [];
    expect(remarks).toEqual([
      'Примечание',
      'статус по баллу; по данным СДО: пройден, 85\u00a0%; со слов слушателя: пройден, 100\u00a0%',
      'траектория не определена; статус по баллу',
    ]);
  });
});

describe('the list of six columns', () => {
  test('has exactly ФИО, Должность, ИОГВ, Тип, Курс, Статус', () => {
    const [head, first] = rowsOf('six-xlsx');
    expect(head).toEqual(['ФИО', 'Должность', 'ИОГВ', 'Тип', 'Курс', 'Статус']);
    const title = report.tables.courses[0]?.title;
    expect(first).toEqual(['Простая Анна Сергеевна', 'Главный специалист', 'Министерство', 'ЭК', title, 'Пройден']);
    expect(new Set(rowsOf('six-xlsx').map((row) => row[5]))).toEqual(new Set(['Статус', 'Пройден', 'Не пройден']));
  });

  test('as text has no cell that a spreadsheet runs', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf('six-csv'));
    expect(text.startsWith('\ufeffФИО;Должность;ИОГВ;Тип;Курс;Статус\r\n')).toBe(true);
    expect(text).toContain(`;"'@SUM(1+1)*cmd";`);
  });
});

test('who is late stands with the days, the longest first', () => {
  const [, ...rows] = rowsOf('late');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row[7] === '8' && row[6] === '19.11.2026')).toBe(true);
  expect(rows.some((row) => row[0] === 'Примеров Пётр Иванович' && row[4]?.startsWith('КЦ-01'))).toBe(true);
  expect(rows.some((row) => row[5] === 'Пройден')).toBe(false);
});

test('competencies of units are written with small groups hidden', () => {
  const cells = rowsOf('heat')
    .slice(1)
    .flatMap((row) => row.slice(1));
  expect(cells.some((cell) => cell === 'скрыто')).toBe(true);
  expect(cells.some((cell) => /\d+ из \d+/.test(cell))).toBe(false);
});

describe('the file for certificates', () => {
  const text = () => new TextDecoder().decode(bytesOf('confirmed'));

  test('has completions by the LMS’s data with a day and a score, and no one’s own word', () => {
    expect(fromConfirmedFile(bytesOf('confirmed'))).toEqual({
      ok: true,
      people: [{ name: 'Простая Анна Сергеевна', course: 'kc-01', completed: '2026-11-20', percent: 85 }],
    });
  });

  test('that was changed, or is none, is refused', () => {
    const encoder = new TextEncoder();
    expect(fromConfirmedFile(encoder.encode(text().replace('85', '86')))).toEqual({ ok: false, why: 'damaged' });
    expect(fromConfirmedFile(encoder.encode('[]'))).toEqual({ ok: false, why: 'not-ours' });
    expect(fromConfirmedFile(encoder.encode('ФИО'))).toEqual({ ok: false, why: 'not-json' });
  });
});

describe('a table of the desk that comes back as if an LMS had exported it', () => {
  const name = 'kakoj-to.xlsx';

  test.each([
    ['register', say.ownRegister],
    ['late', say.ownLateList],
  ] as const)('%s is told apart, whatever it is called', (file, why) => {
    expect(whyNot(name, bytesOf(file))).toBe(why);
  });

  test.each(['six-xlsx', 'six-csv'] as const)('%s is told apart by its name alone: portals write the same', (file) => {
    expect(whyNot(resultsSheets.files[file], bytesOf(file))).toBe(say.ownSixColumns);
    expect(taken(name, bytesOf(file)).kind).toBe('enrolments');
  });

  test('heat is no table of results', () => {
    expect(whyNot(name, bytesOf('heat'))).toContain('Не найдены столбцы');
  });
});
