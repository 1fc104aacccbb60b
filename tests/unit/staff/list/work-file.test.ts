import { describe, expect, test } from 'vitest';
import type { RowCode } from '#domain/row-code.ts';
import { withoutPeople, withValue } from '#staff/list/edit.ts';
import { fromWorkFile, looksLikeWork, toWorkFile } from '#staff/list/work-file.ts';
import { listOf } from '#tests/support/staff-desk.ts';
import { headings, staffRows } from '#tests/support/staff-files.ts';

const list = listOf([headings, ...staffRows(3)]);
const work = { list, deadline: '2026-12-31' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (...places: readonly number[]): ReadonlySet<RowCode> =>
  new Set(places.flatMap((place) => list.people[place]?.code ?? []));

test('a working file gives back the whole work', () => {
  const file = bytes(toWorkFile(work));
  expect(looksLikeWork(file)).toBe(true);
  expect(fromWorkFile(file)).toEqual({ ok: true, work });
});

test('a value is written for the chosen people, and only for them', () => {
  const edited = withValue(list, { field: 'activity', value: 'Д6', codes: codes(0, 2) });
  expect(edited.people.map(({ cells }) => cells[5])).toEqual(['Д6', 'Д2', 'Д6']);
  expect(list.people[0]?.cells[5]).toBe('Д1');
});

test('a column that the list lacks is added behind', () => {
  const edited = withValue(list, { field: 'overlays', value: 'Р1', codes: codes(1) });
  expect(edited.columns.at(-1)).toEqual({ heading: 'Роли', field: 'overlays' });
  expect(edited.people.map(({ cells }) => cells[7])).toEqual(['', 'Р1', '']);
});

test('people can be taken off the list', () => {
  expect(withoutPeople(list, codes(0)).people.map(({ row }) => row)).toEqual([3, 4]);
});

describe('a working file is taken whole or not at all', () => {
  const why = (text: string): string | undefined => {
    const reading = fromWorkFile(bytes(text));
    return reading.ok ? undefined : reading.why;
  };

  test('another JSON', () => {
    expect(why('{"format":"orientir-progress"}')).toBe(
      'Это не рабочий файл этой страницы. Выберите файл, который вы сохранили кнопкой «Сохранить рабочий файл», или список .xlsx или .csv.',
    );
    expect(why('{"format":')).toMatch(/^Это не рабочий файл/);
  });

  test('one of a newer version', () => {
    expect(why(toWorkFile(work).replace('"version":1', '"version":2'))).toMatch(
      /^Рабочий файл сохранён более новой версией сайта\./,
    );
  });

  test('a changed letter, a lost end', () => {
    expect(why(toWorkFile(work).replace('Отдел № 1', 'Отдел № 7'))).toBe(
      'Рабочий файл повреждён: содержимое не сходится с контрольной суммой. Возьмите другую копию или загрузите исходный список.',
    );
    expect(why(toWorkFile(work).slice(0, -5))).toMatch(/^Это не рабочий файл/);
  });

  test.each([
    { ...work, deadline: 5 },
    { ...work, list: { ...list, columns: [{ heading: 'ФИО', field: 'constructor' }] } },
    { ...work, list: { ...list, people: [{ row: 2, code: 'x', cells: list.people[0]?.cells }] } },
    { ...work, list: { ...list, people: [{ ...list.people[0], cells: ['А'] }] } },
  ])('an invented one with a right sum %#', (forged) => {
    expect(why(toWorkFile(forged as never))).toMatch(/^Рабочий файл повреждён/);
  });
});
