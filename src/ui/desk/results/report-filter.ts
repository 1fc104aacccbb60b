import type { PersonResult } from '#results/sum/person-result.ts';
import { isOverdue, progressOf } from '#results/sum/totals.ts';

export type ReportFilter = {
  readonly state: 'all' | 'open' | 'overdue' | 'done';
  /** Undefined: all of them; empty: those without one. */
  readonly unit: string | undefined;
};

const isIn = (state: ReportFilter['state'], person: PersonResult): boolean => {
  switch (state) {
    case 'all':
      return true;
    case 'open':
      return ['begun', 'untouched'].includes(progressOf(person));
    case 'overdue':
      return isOverdue(person);
    case 'done':
      return progressOf(person) === 'done';
    default:
      return state satisfies never;
  }
};

/** Those of the report whom the officer wants to see. */
export const filterReport = (
  results: readonly PersonResult[],
  { state, unit }: ReportFilter,
): readonly PersonResult[] =>
  results.filter((person) => (unit === undefined || person.unit === unit) && isIn(state, person));
