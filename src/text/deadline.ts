import { calendarDate } from './dates.ts';

/** Both days as `2026-12-31`: the last day for a track, and the reader's own. */
export const deadlineText = (deadline: string, today: string): string =>
  today <= deadline ? `Пройти до ${calendarDate(deadline)} включительно.` : `Срок прошёл ${calendarDate(deadline)}`;
