import type { CourseId } from '#domain/ids.ts';
import { id } from '#domain/ids.ts';
import { variantIri } from '#domain/iri.ts';
import type { LearnerResult } from '#domain/learner-result.ts';
import type { RowCode } from '#domain/row-code.ts';
import { scaled } from '#domain/scaled.ts';
import { toResultFile } from '#records/result-file.ts';
import { statementOf, type Telling } from '#records/xapi/statement.ts';
import { readResults } from '#results/read/read-results.ts';
import type { ResultsFile } from '#results/read/results-file.ts';
import { realCatalogue } from './real-catalogue.ts';

/** Results as learners hand them in and as LMSs export them. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (name: string, bytes: Uint8Array | string) =>
  readResults(
    { name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes },
    realCatalogue().courses,
    () => undefined,
  );

/** What is known to be taken. */
export const taken = (name: string, bytes: Uint8Array | string): ResultsFile => {
  const reading = read(name, bytes);
  if (!reading.ok) throw new Error(reading.why);
  return reading.file;
};

export const whyNot = (name: string, bytes: Uint8Array | string): string | undefined => {
  const reading = read(name, bytes);
  return reading.ok ? undefined : reading.why;
};

type Learnt = {
  readonly row?: string;
  readonly track?: string;
  readonly deadline?: string;
  readonly score?: number;
  readonly on?: string;
  readonly modules?: readonly string[];
  readonly completed?: boolean;
  readonly facets?: LearnerResult['facets'];
};

/** The file of a learner who has been through КЦ-01. */
export const learnerFile = ({
  row,
  track = 'u4b-d1',
  deadline,
  score = 0.9,
  on = '2026-11-20',
  modules = ['kc-01-1'],
  completed = true,
  facets,
}: Learnt = {}): string => {
  const result: LearnerResult = {
    track: { track: id(track), overlays: [], deadline, row: row as RowCode | undefined },
    courses: [
      {
        course: id<CourseId>('kc-01'),
        lessonsDone: 3,
        lessonsRequired: 3,
        modulesDone: modules.map((module) => id(module)),
        ...(completed && { completion: { edition: 1, on, score: scaled(score) } }),
        tests: [],
      },
    ],
    competencies: {},
    ...(facets && { facets }),
  };
  return toResultFile(result, { exportedOn: '2026-11-24' });
};

/** A statement as our own packages send it. */
export const statement = (
  telling: Telling,
  actor: Readonly<Record<string, unknown>>,
  at = '2026-11-20T09:00:00.000Z',
) =>
  statementOf(
    telling,
    {
      actor,
      activityId: variantIri('kc-01-m1-2-3'),
      contextOf: () => ({ registration: '760e3480-ba55-4991-94b0-01820dbd23a2' }),
      idOf: () => '00000000-0000-4000-8000-000000000001',
    },
    { at: new Date(at), elapsed: 60_000 },
  );

/** Moodle's basic report on a SCORM activity, as Moodle writes it in each language; text files have tabs. */
export const scormReport = {
  ru: [
    [
      'Название',
      'Индивидуальный номер',
      'Адрес электронной почты',
      'Попытка',
      'Приступил',
      'Последний раз работал',
      'Балл',
    ],
    [
      'Анна Сергеевна Простая',
      '0001',
      'prostaya@example.ru',
      '1',
      'среда, 18 ноября 2026, 09:10',
      'пятница, 20 ноября 2026, 10:15',
      '85',
    ],
    [
      'Анна Сергеевна Простая',
      '0001',
      'prostaya@example.ru',
      '2',
      'суббота, 21 ноября 2026, 09:10',
      'суббота, 21 ноября 2026, 10:15',
      '60',
    ],
    ['Пётр Иванович Примеров', '0002', 'primerov@example.ru', '-', '-', '-', '-'],
  ],
  en: [
    [
      'First name / Last name',
      'ID number',
      'Email address',
      'Attempt',
      'Started on',
      'Last accessed on',
      'Score',
      'КЦ-01. Основы',
    ],
    [
      'Анна Сергеевна Простая',
      '0001',
      'prostaya@example.ru',
      '1',
      'Wednesday, 18 November 2026, 9:10 AM',
      'Friday, 20 November 2026, 10:15 AM',
      '85',
      '85/100',
    ],
    [
      'Пётр Иванович Примеров',
      '0002',
      'primerov@example.ru',
      '1',
      'Wednesday, 18 November 2026, 9:10 AM',
      'Friday, 20 November 2026, 10:15 AM',
      '0',
      'Incomplete',
    ],
  ],
} as const;

/** Moodle's export of grades. */
export const gradesExport = {
  ru: [
    [
      'Имя',
      'Фамилия',
      'Индивидуальный номер',
      'Учреждение (организация)',
      'Отдел',
      'Адрес электронной почты',
      'Пакет SCORM: КЦ-01. Основы (Значение)',
      'Тест: Входной (Значение)',
      'Итоговая оценка за курс (Значение)',
      'Последние загруженные из этого курса',
    ],
    [
      'Анна Сергеевна',
      'Простая',
      '0001',
      'Министерство',
      'Отдел услуг',
      'prostaya@example.ru',
      '85,00',
      '7,50',
      '92,50',
      '1764060000',
    ],
    [
      'Пётр Иванович',
      'Примеров',
      '0002',
      'Министерство',
      'Отдел кадров',
      'primerov@example.ru',
      '55,00',
      '-',
      '55,00',
      '1764060000',
    ],
  ],
  en: [
    [
      'First name',
      'Last name',
      'ID number',
      'Institution',
      'Department',
      'Email address',
      'SCORM package: КЦ-01. Основы (Real)',
      'SCORM package: КЦ-01. Основы (Percentage)',
      'SCORM package: КЦ-01. Основы (Letter)',
      'Course total (Real)',
      'Last downloaded from this course',
    ],
    [
      'Анна Сергеевна',
      'Простая',
      '0001',
      'Ministry',
      '',
      'prostaya@example.ru',
      '17.00',
      '85.00 %',
      'B',
      '17.00',
      '1764060000',
    ],
  ],
} as const;

/** Moodle's report on the completion of activities: no heading over the names, an empty one over each day. */
export const completionReport = {
  ru: [
    ['', 'Адрес электронной почты', 'КЦ-01. Основы', '', 'КЦ-02', ''],
    [
      'Анна Сергеевна Простая',
      'prostaya@example.ru',
      'Выполнено (оценка выше проходного балла)',
      '2026-11-20 10:15:00',
      'Не выполнено',
      '',
    ],
    [
      'Пётр Иванович Примеров',
      'primerov@example.ru',
      'Выполнено (оценка ниже проходного балла)',
      '2026-11-21 10:15:00',
      'Не выполнено',
      '',
    ],
  ],
  en: [
    ['', 'Email address', 'КЦ-01. Основы', ''],
    ['Анна Сергеевна Простая', 'prostaya@example.ru', 'Completed (achieved pass grade)', '2026-11-20 10:15:00'],
  ],
} as const;
