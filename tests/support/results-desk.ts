import type { CourseId } from '#domain/ids.ts';
import { type Decisions, join } from '#results/join/join.ts';
import { personIndex } from '#results/join/person-index.ts';
import type { ResultsFile } from '#results/read/results-file.ts';
import { personResults, type ReportSettings, type ResultTables } from '#results/sum/person-result.ts';
import type { StaffList } from '#staff/list/staff-list.ts';
import { realCatalogue } from './real-catalogue.ts';
import { listOf } from './staff-desk.ts';

/** What the page gives to its island, from the project's own courses. */
export const resultTables = (): ResultTables => {
  const catalogue = realCatalogue();
  const finals = catalogue.quizzes.filter(({ kind }) => kind === 'final');
  return {
    ...catalogue,
    passes: Object.fromEntries(finals.map(({ course, pass }) => [course, pass])) as ResultTables['passes'],
  };
};

export const staffHeadings = [
  'Табельный номер',
  'ФИО',
  'Должность',
  'Подразделение',
  'ИОГВ',
  'Код должности',
  'Вид деятельности',
  'E-mail',
  'Логин',
  'Код строки',
];

/** Three people of two units; each has a code of the row that tests can name. */
export const people = [
  [
    '0001',
    'Простая Анна Сергеевна',
    'Главный специалист',
    'Отдел услуг',
    'Министерство',
    '11-3-4-062',
    'Д1',
    'prostaya@example.ru',
    'prostaya',
    '7f3q9m2x',
  ],
  [
    '0002',
    'Примеров Пётр Иванович',
    'Начальник отдела',
    'Отдел кадров',
    'Министерство',
    '11-3-4-062',
    'Д5',
    'primerov@example.ru',
    'primerov',
    '8f3q9m2x',
  ],
  [
    '0003',
    'Пробная Ольга Павловна',
    'Консультант',
    'Отдел услуг',
    'Министерство',
    '11-3-4-062',
    'Д1',
    'probnaya@example.ru',
    'probnaya',
    '9f3q9m2x',
  ],
] as const;

export const staff = (rows: readonly (readonly string[])[] = people): StaffList => listOf([staffHeadings, ...rows]);

type Report = {
  readonly list?: StaffList;
  readonly files?: readonly ResultsFile[];
  readonly decisions?: Decisions;
  readonly settings?: Partial<ReportSettings>;
  readonly deadline?: string;
  readonly tables?: ResultTables;
};

export const defaultSettings: ReportSettings = { scoresCount: true, assignedOn: undefined, today: '2026-11-27' };

export const joinedOf = ({ list = staff(), files = [], decisions = new Map() }: Report) =>
  join(files, personIndex(list), decisions);

export const resultsOf = (report: Report) => {
  const { list = staff(), files = [], settings, deadline = '', tables = resultTables() } = report;
  const order = { work: { list, deadline }, tables, files, settings: { ...defaultSettings, ...settings } };
  return personResults(order, joinedOf({ ...report, list, files }));
};

/** What came of one course for the person at the place. */
export const courseOf = (results: ReturnType<typeof resultsOf>, place: number, course = 'kc-01') => {
  const found = results[place]?.courses.find((one) => one.course.id === (course as CourseId));
  if (!found) throw new Error(`${course} is not among the courses of person ${place}.`);
  return found;
};
