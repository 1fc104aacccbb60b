const long = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-23` → «23 ноября 2026 г.» */
export const calendarDate = (day: string): string => long.format(new Date(`${day}T00:00:00Z`));
