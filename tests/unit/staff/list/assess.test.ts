import { describe, expect, test } from 'vitest';
import { trackOf } from '#staff/list/assess.ts';
import { unitTotals } from '#staff/list/totals.ts';
import { assessRows, listOf } from '#tests/support/staff-desk.ts';

const trackIds = (rows: readonly (readonly string[])[]) => assessRows(rows).map((one) => trackOf(one)?.track.id);
const problems = (rows: readonly (readonly string[])[]) =>
  assessRows(rows).map((one) => one.problems.map(({ field, says }) => `${field}: ${says}`));

describe('a track is found by what the row says', () => {
  test('by the register code, whatever dashes it has', () => {
    expect(
      trackIds([
        ['ФИО', 'Код', 'Деятельность'],
        ['А', '11–3–4–062', 'Д1'],
      ]),
    ).toEqual(['u4b-d1']);
  });

  test('by words or numbers of category and group', () => {
    const head = ['ФИО', 'Категория', 'Группа', 'Вид деятельности'];
    expect(
      trackIds([
        head,
        ['А', 'Специалисты', 'Старшая группа', 'd-1'],
        ['Б', '3', '4', '1'],
        ['В', '4 — обеспечивающие специалисты', 'младшая', 'Внутренние сервисы'],
        ['Г', 'помощники (советники)', 'ведущая', 'кадры'],
        ['Д', 'Руководители', 'высшая', ''],
      ]),
    ).toEqual(['u4b-d1', 'u4b-d1', 'u5-d5', 'u3-d5', 'u1']);
  });

  test('of municipal posts, by a list without categories or by the word in the column', () => {
    const head = ['ФИО', 'Группа', 'Руководит подразделением', 'Деятельность'];
    expect(
      trackIds([
        head,
        ['А', 'младшая', '', 'Д1'],
        ['Б', 'младшая', 'Да', 'Д1'],
        ['В', 'главная', 'администрация', 'Д1'],
      ]),
    ).toEqual(['u5-d1', 'u2-d1', 'u1']);
    expect(
      trackIds([
        ['ФИО', 'Категория', 'Группа', 'Деятельность'],
        ['А', 'муниципальная служба', 'высшая', 'Д3'],
      ]),
    ).toEqual(['u4a-d3']);
  });

  test('roles are read by code and by name, in Latin letters too', () => {
    const [one] = assessRows([
      ['ФИО', 'Код', 'Деятельность', 'Роли'],
      ['А', '11-3-4-062', 'Д1', 'P2, Исследователь клиентского опыта'],
    ]);
    expect(one && trackOf(one)?.assignment).toEqual({ track: 'u4b-d1', overlays: ['r2', 'r3'] });
  });

  test('with the rule that fired', () => {
    const [one] = assessRows([
      ['ФИО', 'Код', 'Деятельность'],
      ['А', '11-3-4-062', 'Д1'],
    ]);
    expect(one && trackOf(one)?.reason).toBe(
      'В коде 11-3-4-062: 3 — категория «специалисты», 4 — старшая группа должностей. Это уровень У4б «Специалисты».',
    );
  });

  test('and with the doubt where a code and its neighbours disagree', () => {
    const [one] = assessRows([
      ['ФИО', 'Код', 'Категория', 'Группа', 'Деятельность', 'Роли'],
      ['А', '11-3-4-062', 'руководители', 'старшая', 'Д1', 'Р1'],
    ]);
    expect(one && trackOf(one)?.reason).toMatch(
      /Код 11-3-4-062 расходится с соседними ячейками \(категория 1\): взят код\. Роли: Р1\.$/,
    );
  });
});

describe('a row says what is wrong in which column, and what to write', () => {
  const head = ['ФИО', 'Код', 'Категория', 'Группа', 'Руководит', 'Деятельность', 'Роли'];

  test('a pair that does not exist', () => {
    expect(problems([head, ['А', '11-3-5-062', '', '', '', 'Д1', '']])[0]).toEqual([
      'code: В категории 3 «специалисты» нет группы 5 «младшая». В ней есть группы: 1 — высшая, 2 — главная, 3 — ведущая, 4 — старшая. Проверьте категорию и группу.',
    ]);
  });

  test('words that nobody knows, each in its column', () => {
    expect(problems([head, ['А', '', 'особые', 'пятая', 'может быть', 'Д9', 'Р7']])[0]).toEqual([
      'category: Категории «особые» нет. Впишите: 1 — руководители, 2 — помощники (советники), 3 — специалисты, 4 — обеспечивающие специалисты. Если служба муниципальная, впишите «муниципальная».',
      'group: Группы «пятая» нет. Впишите: 1 — высшая, 2 — главная, 3 — ведущая, 4 — старшая, 5 — младшая.',
      'heads: Непонятно значение «может быть». Впишите «да», если сотрудник руководит подразделением, «орган», если он возглавляет орган или администрацию, «нет» в остальных случаях.',
      'activity: Вида деятельности «Д9» нет. Впишите: Д1, Д2, Д3, Д4, Д5, Д6.',
      'overlays: Роли «Р7» нет. Впишите через запятую: Р1, Р2, Р3. Если роли нет, оставьте ячейку пустой.',
    ]);
  });

  test('nothing at all', () => {
    expect(problems([head, ['А', '', '', '', '', '', '']])[0]).toEqual([
      'code: Неизвестна должность. Впишите код по реестру (например, 11-3-4-062) или категорию (1 — руководители, 2 — помощники (советники), 3 — специалисты, 4 — обеспечивающие специалисты) и группу.',
      'activity: Не указан вид деятельности. Впишите: Д1, Д2, Д3, Д4, Д5, Д6.',
    ]);
  });

  test('a group without its category, and the other way round', () => {
    expect(problems([head, ['А', '', '', 'старшая', '', 'Д1', ''], ['Б', '', '3', '', '', 'Д1', '']])).toEqual([
      [
        'category: Не указана категория. Впишите: 1 — руководители, 2 — помощники (советники), 3 — специалисты, 4 — обеспечивающие специалисты. Если служба муниципальная, впишите «муниципальная».',
      ],
      ['group: Не указана группа должностей. Впишите: 1 — высшая, 2 — главная, 3 — ведущая, 4 — старшая, 5 — младшая.'],
    ]);
  });

  test('a formula in place of a value, and a row without a name', () => {
    expect(problems([head, ['', '=VLOOKUP(A1;B:C;2)', '', '', '', 'Д1', '']])[0]).toEqual([
      'name: Не указан сотрудник. Впишите фамилию, имя и отчество.',
      'code: Вместо значения формула «=VLOOKUP(A1;B:C;2)». Скопируйте ячейку и вставьте её как значение.',
    ]);
  });

  test('numbers that two people have, with the row of the other', () => {
    const rows = [
      ['ФИО', 'Табельный номер', 'Код', 'Деятельность'],
      ['А', '7', '11-3-4-062', 'Д1'],
      ['Б', '8', '11-3-4-062', 'Д1'],
      ['В', '7', '11-3-4-062', 'Д1'],
    ];
    expect(problems(rows)).toEqual([
      ['number: Значение «7» есть и в строке 4. Исправьте его или удалите лишнюю строку.'],
      [],
      ['number: Значение «7» есть и в строке 2. Исправьте его или удалите лишнюю строку.'],
    ]);
    expect(trackIds(rows)).toEqual([undefined, 'u4b-d1', undefined]);
  });
});

test('units stand in the order of their numbers', () => {
  const rows = [['ФИО', 'Отдел'], ...['Отдел 10', 'Отдел 2', 'Архив'].map((unit) => ['А', unit])];
  expect(unitTotals(listOf(rows), assessRows(rows)).map(({ unit }) => unit)).toEqual(['Архив', 'Отдел 2', 'Отдел 10']);
});

test('totals count the people of each unit, by track and without one', () => {
  const rows = [
    ['ФИО', 'Отдел', 'Код', 'Деятельность'],
    ['А', 'Б', '11-3-4-062', 'Д1'],
    ['В', '', '11-3-4-062', 'Д1'],
    ['Г', 'Б', '', 'Д1'],
    ['Д', 'А', '11-1-1-001', ''],
  ];
  expect(unitTotals(listOf(rows), assessRows(rows))).toEqual([
    { unit: 'А', people: 1, open: 0, tracks: new Map([['u1', 1]]) },
    { unit: 'Б', people: 2, open: 1, tracks: new Map([['u4b-d1', 1]]) },
    { unit: '', people: 1, open: 0, tracks: new Map([['u4b-d1', 1]]) },
  ]);
});
