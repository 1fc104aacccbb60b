import { describe, expect, test } from 'vitest';
import { shortTitle } from '#packaging/title.ts';
import { dayIn } from '#results/read/calendar-text.ts';
import { scoreIn, stateIn } from '#results/read/cell-values.ts';
import { courseByText } from '#results/read/course-by-text.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { packageTitle } from '#text/package-manifest.ts';

const { courses } = realCatalogue();

describe('a day', () => {
  test.each([
    ['пятница, 20 ноября 2026, 10:15', '2026-11-20'],
    ['20 мая 2026, 10:15', '2026-05-20'],
    ['Friday, 20 November 2026, 10:15 AM', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['2026-11-20 10:15:00', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['20/11/26, 10:15', '2026-11-20'],
    ['31.02.2026', undefined],
    ['20 брюмера 2026', undefined],
    ['-', undefined],
    ['1764060000', undefined],
  ])('is read out of «%s»', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe('a score', () => {
  test.each([
    ['85', 0.85],
    ['85,50', 0.855],
    ['85.00 %', 0.85],
    ['17/20', 0.85],
    ['0', 0],
    ['-', undefined],
    ['', undefined],
  ])('of «%s» is %s', (text, score) => {
    expect(scoreIn(text)).toEqual({ ok: true, value: score });
  });

  test.each(['101', '-5', 'B', '85/0', '1,5,0'])('is not «%s»', (text) => {
    expect(scoreIn(text)).toEqual({ ok: false });
  });
});

describe('a state', () => {
  test.each([
    ['Завершено', 'completed'],
    ['Passed', 'completed'],
    ['Выполнено (отметил(а) Иванов И. И.)', 'completed'],
    ['Выполнено (оценка ниже проходного балла)', 'failed'],
    ['Неудачно', 'failed'],
    ['Incomplete', 'in-progress'],
    ['Не приступал', undefined],
    ['Not completed', undefined],
  ])('«%s» is %s', (text, state) => {
    expect(stateIn(text)).toEqual({ ok: true, value: state });
  });

  test('is not what it does not know', () => {
    expect(stateIn('Erledigt')).toEqual({ ok: false });
  });
});

describe('a course is known', () => {
  test.each(courses.map((course) => [course.code, course] as const))(
    '%s by its package’s title, and by its code alone',
    (code, course) => {
      expect(courseByText(shortTitle(packageTitle(course)), courses)).toBe(course.id);
      expect(courseByText(course.title, courses)).toBe(course.id);
      expect(courseByText(`Отчёт ${code} осень.xlsx`, courses)).toBe(course.id);
      expect(courseByText(course.id.toUpperCase(), courses)).toBe(course.id);
    },
  );

  test.each(['Отчёт', 'КЦ-99', 'Акция-01', 'Клиент'])('not by «%s»', (text) => {
    expect(courseByText(text, courses)).toBeUndefined();
  });
});
