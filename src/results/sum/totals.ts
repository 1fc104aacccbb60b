import type { PersonResult } from './person-result.ts';

/** People by how far they are with what the track asks of them. */
export type ReportTotals = {
  readonly people: number;
  readonly done: number;
  readonly begun: number;
  readonly untouched: number;
  /** Without a track, or with one whose courses are still being written. */
  readonly aside: number;
  readonly overdue: number;
};

/** How far somebody is; `aside`: nothing is asked of them as yet. */
export const progressOf = ({ courses }: PersonResult): 'done' | 'begun' | 'untouched' | 'aside' => {
  const own = courses.filter(({ isExtra }) => !isExtra);
  if (own.length === 0) return 'aside';
  if (own.every(({ outcome }) => outcome?.status === 'completed')) return 'done';
  return own.some(({ outcome }) => outcome !== undefined) ? 'begun' : 'untouched';
};

export const isOverdue = ({ courses }: PersonResult): boolean => courses.some(({ lateness }) => lateness === 'overdue');

export const reportTotals = (results: readonly PersonResult[]): ReportTotals => {
  const totals = { people: results.length, done: 0, begun: 0, untouched: 0, aside: 0, overdue: 0 };
  for (const result of results) {
    totals[progressOf(result)] += 1;
    if (isOverdue(result)) totals.overdue += 1;
  }
  return totals;
};
