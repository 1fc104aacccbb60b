import { resultsSheets } from '#text/results-sheets.ts';
import { foldedHeading } from '#text/staff-headings.ts';
import type { PeopleTable } from './find-people.ts';
import { withoutEnding } from './without-ending.ts';

/** A table that the desk itself has written, in which the learners' own words stand beside the LMS's. */
export type OwnTable = 'register' | 'late' | 'six';

const { columns, late, files } = resultsSheets;

/** Headings that nobody else writes together. */
const marks: Readonly<Record<'register' | 'late', readonly string[]>> = {
  register: [columns.source, columns.late, columns.remark].map(foldedHeading),
  late: [columns.deadline, late.days].map(foldedHeading),
};

/** Which table of the desk it is: by its headings, and by its name where portals write the same headings. */
export const ownTable = (name: string, { others }: PeopleTable): OwnTable | undefined => {
  const folded = new Set(others.map((column) => column.folded));
  const has = (table: keyof typeof marks): boolean => marks[table].every((heading) => folded.has(heading));
  if (has('register')) return 'register';
  if (has('late')) return 'late';
  return name.startsWith(withoutEnding(files['six-csv'])) ? 'six' : undefined;
};
