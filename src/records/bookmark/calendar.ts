/** Bits of a day and of a minute, both counted from the start of 2020: they last until 2109 and 2147. */
export const dayWidth = 15;
export const minuteWidth = 26;

const start = Date.UTC(2020, 0, 1);
const minute = 60_000;
const day = 24 * 60 * minute;

// Text that is no date counts as the first moment.
const since = (text: string, unit: number, width: number): number => {
  const count = Math.floor((Date.parse(text) - start) / unit);
  return Number.isFinite(count) ? Math.min(2 ** width - 1, Math.max(0, count)) : 0;
};

export const dayNumber = (date: string): number => since(date, day, dayWidth);

/** `2026-11-23` */
export const dateOf = (number: number): string => new Date(start + number * day).toISOString().slice(0, 10);

export const minuteNumber = (moment: string): number => since(moment, minute, minuteWidth);

/** `2026-11-23T10:00Z` */
export const momentOf = (number: number): string => `${new Date(start + number * minute).toISOString().slice(0, 16)}Z`;
