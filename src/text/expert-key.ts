import { counted } from './plural.ts';

/** `2026-11-23` → «23.11.2026» */
const numericDate = (day: string): string => day.split('-').reverse().join('.');

/** `experts`: how many a panel had; undefined for the author of the course. */
export const keyIs = (experts: number | undefined, on: string): string => {
  const who = experts === undefined ? 'автор курса' : counted(experts, ['эксперт', 'эксперта', 'экспертов']);
  return `Ключ: ${who}, ${numericDate(on)}`;
};
