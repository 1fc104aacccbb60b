import { describe, expect, test } from 'vitest';
import { originOf, type ResultsFile } from '#results/read/results-file.ts';
import { writeXlsx } from '#staff/write/write-xlsx.ts';
import { bytesOf, taken, whyNot } from '#tests/support/results-files.ts';
import { csvText, inWindows1251 } from '#tests/support/staff-files.ts';
import * as say from '#text/results-files.ts';
import { resultsSheets } from '#text/results-sheets.ts';

type Rows = readonly (readonly string[])[];

const head = ['ФИО', 'Должность', 'Подразделение', 'Курс', 'Статус', 'Балл', 'Дата завершения'];

const rows: Rows = [
  head,
  ['Простая Анна Сергеевна', 'консультант', 'Отдел услуг', 'КЦ-01. Основы', 'Завершен', '85', '20.11.2026'],
  ['Примеров Пётр Иванович', 'консультант', 'Отдел кадров', 'КЦ-01. Основы', 'В процессе', '', '31.12.2026'],
  ['Простая Анна Сергеевна', 'консультант', 'Отдел услуг', 'КЦ-02', 'Не сдан', '40', '21.11.2026'],
  ['Примеров Пётр Иванович', 'консультант', 'Отдел кадров', 'КЦ-02', 'Назначен', '', ''],
  ['Простая Анна Сергеевна', 'консультант', 'Отдел услуг', 'Охрана труда', 'Архив', '3', ''],
];

const csvOf = (table: Rows): string => csvText(table, ';');

/** With one column called otherwise. */
const called = (heading: string, other: string): Rows =>
  rows.map((row) => row.map((cell) => (cell === heading ? other : cell)));

/** With one cell of a row changed; row and column from 0. */
const withCell = (at: number, column: string, text: string): Rows =>
  rows.map((row, index) => (index === at ? row.map((cell, place) => (head[place] === column ? text : cell)) : row));

const shown = ({ people, parts }: ResultsFile) =>
  parts.map(({ course, lines }) => [
    course,
    lines.map(({ person, ...line }) => ({ name: people[person]?.name, ...line })),
  ]);

const wanted = [
  [
    'kc-01',
    [
      { name: 'Простая Анна Сергеевна', at: 2, status: 'completed', score: 0.85, on: '2026-11-20' },
      { name: 'Примеров Пётр Иванович', at: 3, status: 'in-progress' },
    ],
  ],
  ['kc-02', [{ name: 'Простая Анна Сергеевна', at: 4, status: 'failed', score: 0.4, on: '2026-11-21' }]],
];

describe('a report with a row for each person and course', () => {
  test.each([
    ['as CSV', bytesOf(csvOf(rows))],
    ['in windows-1251', inWindows1251(csvOf(rows))],
    [
      'as a workbook',
      writeXlsx({ name: 'Отчёт', columns: head.map((heading) => ({ heading, width: 12 })), rows: rows.slice(1) }),
    ],
    ['below a title', bytesOf(`Отчёт за ноябрь\r\n\r\n${csvOf(rows)}`)],
  ])('%s is taken course by course, as the word of the LMS', (name, bytes) => {
    const file = taken('otchet', bytes);
    expect(file.kind).toBe('enrolments');
    expect(originOf(file)).toBe('lms');
    const down = name === 'below a title' ? 2 : 0;
    const moved = wanted.map(([course, lines]) => [
      course,
      (lines as { at: number }[]).map((line) => ({ ...line, at: line.at + down })),
    ]);
    expect(shown(file)).toEqual(moved);
  });

  test('names the courses that are not ours and leaves them out, whatever their states are', () => {
    expect(taken('r.csv', csvOf(rows)).notes).toEqual([say.scoreOutOf100, say.otherCourses(['Охрана труда'])]);
  });

  test('holds nobody of whom it says nothing, so that no stranger is asked about', () => {
    const file = taken('r.csv', csvOf([...rows, ['Чужой Иван Ильич', '', '', 'Охрана труда', 'Завершен', '', '']]));
    expect(file.people.map(({ name }) => name)).not.toContain('Чужой Иван Ильич');
  });

  test.each([
    ['Курс', 'Название курса'],
    ['Курс', 'Название'],
    ['Курс', 'Материал'],
    ['Курс', 'Мероприятие'],
    ['Статус', 'Состояние'],
    ['Статус', 'Статус прохождения'],
    ['ФИО', 'Пользователь'],
    ['ФИО', 'Сотрудник'],
    ['Балл', 'Результат, %'],
    ['Балл', 'Набрано баллов'],
    ['Дата завершения', 'Дата'],
  ])('may call «%s» «%s»', (heading, other) => {
    expect(shown(taken('r.csv', csvOf(called(heading, other))))).toEqual(wanted);
  });

  test('in English', () => {
    const english = [
      ['Learner', 'Email', 'Course name', 'Status', 'Score', 'Max score', 'Completion date'],
      ['Анна Простая', 'prostaya@example.ru', 'kc-01', 'Completed', '17', '20', '2026-11-20'],
      ['Пётр Примеров', 'primerov@example.ru', 'kc-01', 'Not started', '', '20', ''],
    ];
    const file = taken('report.csv', csvText(english, ','));
    expect(file.people).toMatchObject([{ email: 'prostaya@example.ru', name: 'Анна Простая' }]);
    expect(file.parts).toMatchObject([{ course: 'kc-01', lines: [{ status: 'completed', score: 0.85 }] }]);
    expect(file.notes).toEqual([]);
  });

  test('of one course is named by the file', () => {
    const [, post, unit, course] = head;
    const without = rows
      .slice(0, 3)
      .map((row) => row.filter((_cell, place) => ![post, unit, course].includes(head[place])));
    expect(shown(taken('КЦ-01 ноябрь.csv', csvOf(without)))).toEqual([wanted[0]]);
    expect(taken('otchet.csv', csvOf(without)).parts).toMatchObject([{ title: 'otchet', course: undefined }]);
  });

  test('a score without a state is a score, and a per cent stands before points', () => {
    const table = [
      ['ФИО', 'Курс', 'Баллы', 'Максимальный балл', 'Результат, %'],
      ['Простая Анна Сергеевна', 'КЦ-01', '17', '20', '84'],
    ];
    const file = taken('r.csv', csvOf(table));
    expect(file.parts[0]?.lines).toEqual([{ person: 0, at: 2, score: 0.84 }]);
    expect(file.notes).toEqual([]);
  });

  test('scores out of ten are noticed', () => {
    const few = rows.slice(0, 3).map((row) => row.map((cell) => (cell === '85' ? '9' : cell)));
    const table = [...few.slice(0, 2), ['Примеров Пётр Иванович', '', '', 'КЦ-01. Основы', 'Завершен', '8', '']];
    expect(taken('r.csv', csvOf(table)).notes).toEqual([say.scoreOutOf100, say.smallScores('КЦ-01. Основы')]);
  });
});

describe('states that do not tell whether a course was begun', () => {
  test.each(['Не пройден', 'Просрочено', 'Overdue'])('«%s» counts for nothing, and the officer reads so', (state) => {
    const file = taken('r.csv', csvOf(withCell(2, 'Статус', state)));
    expect(file.parts[0]?.lines).toHaveLength(1);
    expect(file.notes).toContain(say.unclearRows(1, [state]));
  });

  test('but with a score it was begun', () => {
    const table = withCell(3, 'Статус', 'Не пройден');
    expect(taken('r.csv', csvOf(table)).parts[1]?.lines).toMatchObject([{ status: 'in-progress', score: 0.4 }]);
  });

  test('the six columns of a portal are taken', () => {
    const six: Rows = [
      resultsSheets.six.columns,
      ...rows.slice(1, 3).map(([name = '', post = '', unit = '', course = ''], index) => {
        return [name, post, unit, 'ЭК', course, index === 0 ? 'Пройден' : 'Не пройден'];
      }),
    ];
    const file = taken('portal.csv', csvOf(six));
    expect(shown(file)).toEqual([['kc-01', [{ name: 'Простая Анна Сергеевна', at: 2, status: 'completed' }]]]);
    expect(whyNot('spisok-6-stolbcov (1).csv', csvOf(six))).toBe(say.ownSixColumns);
  });
});

describe('nothing is taken by half', () => {
  test.each([
    ['a state that nobody knows', withCell(1, 'Статус', 'Архив'), say.badEnrolmentState(2, 'Статус', 'Архив')],
    ['a score that is none', withCell(1, 'Балл', '850'), say.badScore(2, 'Балл', '850')],
    ['a result of nobody, as in merged cells', withCell(2, 'ФИО', ''), say.noPersonInRow(3)],
    ['a result of no course, as in merged cells', withCell(2, 'Курс', ''), say.noCourseInRow(3, 'Курс')],
  ])('%s refuses the file by its row', (_name, table, why) => {
    expect(whyNot('r.csv', csvOf(table))).toBe(why);
  });

  test('sums below the table do not', () => {
    const sums = ['Итого', '', '', '', '2', '', ''];
    expect(shown(taken('r.csv', csvOf([...rows, sums])))).toEqual(wanted);
  });

  test('titles of which none is ours are the officer’s to choose, unless they are those of a whole LMS', () => {
    const titles = Array.from({ length: 13 }, (_, index) => `Наставничество ${index + 1}`);
    const table = (count: number): Rows => [
      head,
      ...titles.slice(0, count).map((title) => ['Простая Анна Сергеевна', '', '', title, 'Завершен', '', '']),
    ];
    expect(taken('r.csv', csvOf(table(12))).parts.map(({ course }) => course)).toEqual(Array(12).fill(undefined));
    expect(whyNot('r.csv', csvOf(table(13)))).toBe(say.noCourseOfOurs(titles));
  });
});

test('a report on attempts at one test is not taken for the course that the file is named after', () => {
  const attempts = [
    ['Фамилия', 'Имя', 'Состояние', 'Тест начат', 'Затраченное время', 'Оценка/10,00'],
    ['Простая', 'Анна', 'Завершено', '20 ноября 2026', '10 мин.', '3,00'],
  ];
  expect(taken('КЦ-01 тест.csv', csvOf(attempts)).parts).toMatchObject([{ title: 'Состояние', course: undefined }]);
});
