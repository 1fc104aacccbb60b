const form = /^\d{4}-\d\d-\d\d$/;

/** Whether the text is a day that the calendar has, as `2026-11-23`. */
export const isCalendarDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !form.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // `2026-02-31` is read as a day of March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};
