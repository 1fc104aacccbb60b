import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/canonical.ts';
import { crc32 } from '#domain/crc32.ts';
import { scaled } from '#domain/scaled.ts';
import { largestResults } from '#results/read/read-results.ts';
import { originOf } from '#results/read/results-file.ts';
import { toWorkFile } from '#staff/list/work-file.ts';
import { writeXlsx } from '#staff/write/write-xlsx.ts';
import {
  bytesOf,
  completionReport,
  gradesExport,
  learnerFile,
  scormReport,
  statement,
  taken,
  whyNot,
} from '#tests/support/results-files.ts';
import { listOf } from '#tests/support/staff-desk.ts';
import { csvText, headings, inWindows1251, staffRows } from '#tests/support/staff-files.ts';
import * as say from '#text/results-files.ts';

const anna = { objectType: 'Agent', name: 'Анна Простая', mbox: 'mailto:prostaya@example.ru' };

describe("a learner's file", () => {
  test('is the learner’s own word, joined by the code of the row', () => {
    const file = taken('any.json', learnerFile({ row: '7f3q9m2x', deadline: '2026-12-31' }));
    expect(originOf(file)).toBe('learner');
    expect(file.people).toMatchObject([{ row: '7f3q9m2x', deadline: '2026-12-31' }]);
    expect(file.parts).toEqual([
      {
        title: 'kc-01',
        course: 'kc-01',
        lines: [{ person: 0, at: 1, status: 'completed', score: 0.9, on: '2026-11-20', modules: ['kc-01-1'] }],
      },
    ]);
  });

  test('without a code has its own name at most, and stays apart from others of that name', () => {
    const [one, other] = [0.8, 0.9].map((score) => taken('Иванов.json', learnerFile({ score })).people[0]);
    expect(one?.name).toBe('Иванов');
    expect(one?.alone).not.toBe(other?.alone);
  });

  test('that was changed is refused, at any place', () => {
    const text = learnerFile({ row: '7f3q9m2x' });
    expect(whyNot('r.json', text.replace('0.9', '1.0'))).toBe(say.learnerDamaged);
    expect(whyNot('r.json', text.replace('7f3q9m2x', '7f3q9m2y'))).toBe(say.learnerDamaged);
    expect(whyNot('r.json', text.slice(0, -20))).toBe(say.brokenJson(undefined));
  });

  test('that somebody made up well is taken: as the learner’s word', () => {
    const result = { courses: [], competencies: { k1: 3 } };
    const checksum = crc32(bytesOf(canonical(result)));
    const invented = JSON.stringify({
      format: 'orientir-result',
      version: 1,
      exportedOn: '2026-11-23',
      checksum,
      result,
    });
    expect(originOf(taken('r.json', invented))).toBe('learner');
  });

  test('with a mark of its encoding or in UTF-16 is the same file', () => {
    const text = learnerFile({ row: '7f3q9m2x' });
    const units = Uint16Array.from([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]);
    for (const bytes of [bytesOf(`\ufeff${text}`), new Uint8Array(units.buffer)]) {
      expect(taken('r.json', bytes).people[0]?.row).toBe('7f3q9m2x');
    }
  });
});

describe('other files of ours', () => {
  test.each([
    ['progress', '{"format":"orientir-progress","version":1}', say.progressInstead],
    ['a staff list', toWorkFile({ list: listOf([headings, ...staffRows(1)]), deadline: '' }), say.staffInstead],
    ['what none of us writes', '{"format":"other"}', say.unknownResults],
    ['a result of tomorrow', '{"format":"orientir-result","version":2}', say.learnerNewer],
  ])('%s is told apart', (_name, text, why) => {
    expect(whyNot('f.json', text)).toBe(why);
  });
});

describe("Moodle's report on SCORM", () => {
  test('in Russian, with tabs and without columns of SCOs, is of the course that the file is named after', () => {
    const file = taken('KC-01 otchet.txt', csvText(scormReport.ru, '\t'));
    expect(file.kind).toBe('moodle-scorm');
    expect(file.people[0]).toMatchObject({
      name: 'Анна Сергеевна Простая',
      number: '0001',
      email: 'prostaya@example.ru',
    });
    expect(file.parts).toEqual([
      {
        title: 'KC-01 otchet',
        course: 'kc-01',
        lines: [
          { person: 0, at: 2, score: scaled(0.85), on: '2026-11-20' },
          { person: 1, at: 3, score: scaled(0.6), on: '2026-11-21' },
        ],
      },
    ]);
  });

  test('whose file names no course leaves it to the officer', () => {
    expect(taken('report.txt', csvText(scormReport.ru, '\t')).parts[0]?.course).toBeUndefined();
  });

  test('in English, with a column for the SCO, has its score or its state', () => {
    const file = taken('report.csv', csvText(scormReport.en, ','));
    expect(file.parts).toMatchObject([
      {
        course: 'kc-01',
        lines: [
          { score: 0.85, on: '2026-11-20' },
          { status: 'in-progress', on: '2026-11-20' },
        ],
      },
    ]);
  });

  test('with a score that is none is refused whole, by its row and column', () => {
    const rows = scormReport.ru.map((row, index) =>
      row.map((cell, place) => (index === 2 && place === 6 ? '850' : cell)),
    );
    expect(whyNot('КЦ-01.txt', csvText(rows, '\t'))).toBe(say.badScore(3, 'Балл', '850'));
  });
});

describe("Moodle's export of grades", () => {
  test.each([';', ',', '\t'])('in Russian, divided by %j, in UTF-8 and windows-1251', (separator) => {
    const text = csvText(gradesExport.ru, separator);
    for (const bytes of [bytesOf(text), inWindows1251(text)]) {
      const file = taken('grades.csv', bytes);
      expect(file.kind).toBe('moodle-grades');
      expect(file.people[1]).toMatchObject({ name: 'Примеров Пётр Иванович', number: '0002' });
      expect(file.parts.map(({ title, course }) => [title, course])).toEqual([
        ['КЦ-01. Основы', 'kc-01'],
        ['Входной', undefined],
      ]);
      expect(file.parts[0]?.lines.map(({ at, score }) => [at, score])).toEqual([
        [2, 0.85],
        [3, 0.55],
      ]);
    }
  });

  test('in English as a workbook: per cents stand before raw marks and letters', () => {
    const [head, ...rows] = gradesExport.en;
    const columns = head.map((heading) => ({ heading, width: 12 }));
    const file = taken('grades.xlsx', writeXlsx({ name: 'Grades', columns, rows }));
    expect(file.parts).toMatchObject([{ title: 'КЦ-01. Основы', course: 'kc-01', lines: [{ score: 0.85 }] }]);
  });

  test('in which the code of a row stands as the id number is joined by it', () => {
    const rows = gradesExport.ru.map((row) => row.map((cell) => (cell === '0001' ? '7F3Q9M2X' : cell)));
    expect(taken('g.csv', csvText(rows, ';')).people[0]?.row).toBe('7f3q9m2x');
  });

  test('out of ten instead of a hundred is noticed', () => {
    const rows = gradesExport.ru.map((row) => row.map((cell) => cell.replace(/^(?:85|55),00$/, '9,00')));
    expect(taken('g.csv', csvText(rows, ';')).notes).toContain(say.smallScores('КЦ-01. Основы'));
  });

  test('without anybody’s grade is refused', () => {
    const rows = gradesExport.ru.map((row, index) => row.map((cell, place) => (index > 0 && place > 5 ? '-' : cell)));
    expect(whyNot('g.csv', csvText(rows, ';'))).toBe(say.noResultsInside);
    expect(whyNot('g.csv', csvText(gradesExport.ru.slice(0, 1), ';'))).toBe(say.noResultsInside);
  });
});

describe("Moodle's report on completion", () => {
  test('has states and days for each activity, in Russian', () => {
    const file = taken('progress.csv', csvText(completionReport.ru, ','));
    expect(file.kind).toBe('moodle-completion');
    expect(file.people[0]).toMatchObject({ name: 'Анна Сергеевна Простая', email: 'prostaya@example.ru' });
    expect(file.parts).toMatchObject([
      {
        course: 'kc-01',
        lines: [
          { status: 'completed', on: '2026-11-20' },
          { status: 'failed', on: '2026-11-21' },
        ],
      },
      { course: 'kc-02', lines: [] },
    ]);
  });

  test('and in English', () => {
    expect(taken('progress.csv', csvText(completionReport.en, ',')).parts[0]?.lines[0]?.status).toBe('completed');
  });

  test('in a language that we do not read is refused by the cell', () => {
    const rows = completionReport.ru.map((row, index) =>
      row.map((cell, place) => (index === 1 && place === 2 ? 'Erledigt' : cell)),
    );
    expect(whyNot('p.csv', csvText(rows, ','))).toBe(say.badState(2, 'КЦ-01. Основы', 'Erledigt'));
  });
});

describe('xAPI statements', () => {
  const all = [
    statement({ verb: 'initialized' }, anna),
    statement({ verb: 'passed', score: scaled(0.8) }, anna),
    statement({ verb: 'completed' }, anna),
  ];

  test.each([
    ['a list', JSON.stringify(all)],
    ['an answer of an LRS', JSON.stringify({ statements: all, more: '' })],
    ['one in each line', all.map((one) => JSON.stringify(one)).join('\r\n')],
  ])('as %s are taken', (_name, text) => {
    const file = taken('statements.json', text);
    expect(originOf(file)).toBe('lms');
    expect(file.people).toEqual([{ login: undefined, email: 'prostaya@example.ru', name: 'Анна Простая' }]);
    expect(file.parts).toMatchObject([
      {
        course: 'kc-01',
        lines: [
          { status: 'in-progress' },
          { status: 'in-progress', score: 0.8 },
          { status: 'completed', on: '2026-11-20', modules: ['kc-01-1', 'kc-01-2', 'kc-01-3'] },
        ],
      },
    ]);
  });

  test('of an AU that the LMS named anew are known by what it is grouped under', () => {
    const [, , last] = all;
    const grouped = {
      ...last,
      object: { objectType: 'Activity', id: 'https://lms.example/au/17' },
      context: { contextActivities: { grouping: [{ id: 'https://orientir.example/xapi/courses/kc-01-m1-2/au' }] } },
    };
    expect(taken('s.json', JSON.stringify([grouped])).parts[0]?.lines[0]?.modules).toEqual(['kc-01-1', 'kc-01-2']);
  });

  test('that were voided do not count', () => {
    const voiding = {
      id: 'v',
      actor: anna,
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: 'gone' },
    };
    const file = taken('s.json', JSON.stringify([all[0], { ...all[2], id: 'gone' }, voiding]));
    expect(file.parts[0]?.lines.map(({ status }) => status)).toEqual(['in-progress']);
    expect(file.notes).toEqual([say.voided(1)]);
  });

  test('of other courses are refused, and so is what is no statement', () => {
    const foreign = { ...all[0], object: { id: 'https://other.example/course' } };
    expect(whyNot('s.json', JSON.stringify([foreign, foreign]))).toBe(say.foreignStatements(2));
    expect(whyNot('s.json', JSON.stringify([all[0], { actor: anna }]))).toBe(say.badStatement(2));
    expect(whyNot('s.json', '[]')).toBe(say.noStatements);
    expect(whyNot('s.json', '{"a":1}')).toBe(say.noStatements);
    expect(whyNot('s.json', `${JSON.stringify(all[0])}\n{"actor":`)).toBe(say.brokenJson(2));
  });
});

describe('what is no result', () => {
  test.each([
    ['an empty file', '', say.emptyResults],
    ['another table', 'Товар;Цена\r\nСтол;100', say.noResultHeadings(['Товар', 'Цена'])],
    ['a text', 'Здравствуйте!', say.noResultHeadings(['Здравствуйте!'])],
  ])('%s is refused', (_name, text, why) => {
    expect(whyNot('f.csv', text)).toBe(why);
  });

  test('a file of 50 MB is not even looked at', () => {
    expect(whyNot('f.json', new Uint8Array(50 * 1024 * 1024))).toBe(say.tooLargeResults(largestResults));
  });

  test('a picture and a zip are refused by what they are', () => {
    expect(whyNot('f.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))).toBe(say.unknownResults);
    expect(whyNot('f.zip', Uint8Array.of(0x50, 0x4b, 3, 4))).toContain('Excel');
  });
});
