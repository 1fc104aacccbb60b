import { expect, test } from 'vitest';
import { isCalendarDay } from '#domain/calendar-day.ts';

test.each(['2026-11-23', '2028-02-29', '1999-01-01'])('%s is a day', (text) => {
  expect(isCalendarDay(text)).toBe(true);
});

test.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-00-10', '2026-1-1', '23.11.2026', '', 20261123, undefined])(
  '%s is none',
  (text) => {
    expect(isCalendarDay(text)).toBe(false);
  },
);
