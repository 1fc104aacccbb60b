import { isCalendarDay } from '#domain/calendar-day.ts';
import { months } from '#text/result-headings.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const day = (year: number, month: number, date: number): string | undefined => {
  const text = `${year}-${two(month)}-${two(date)}`;
  return isCalendarDay(text) ? text : undefined;
};

/** Two figures of a year are of this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** `Nov` is enough. */
const monthOf = (word: string): number => {
  const start = word.toLowerCase().slice(0, 3);
  return months.findIndex((names) => names.some((name) => name.startsWith(start))) + 1;
};

/**
 * The day that a cell names, as `2026-11-20`: of `Friday, 20 November 2026, 10:15 AM` in either language,
 * `2026-11-20 10:15:00`, `20.11.2026` and `20/11/26` (Moodle, langconfig: strftimedaydatetime and others).
 */
export const dayIn = (text: string): string | undefined => {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/.exec(text);
  if (figures) return day(yearOf(figures[3] ?? ''), Number(figures[2]), Number(figures[1]));
  const words = /(?<!\d)(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})(?!\d)/u.exec(text);
  return words ? day(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1])) : undefined;
};
