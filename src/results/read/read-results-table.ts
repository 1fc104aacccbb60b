import { refused, type Table } from '#staff/table/table.ts';
import { moodleExported, moodleScorm } from '#text/moodle-headings.ts';
import * as say from '#text/results-files.ts';
import { enrolmentColumns } from '../enrolments/columns.ts';
import { readEnrolments } from '../enrolments/read-enrolments.ts';
import { readCompletion } from '../moodle/completion.ts';
import { gradeColumns, readGrades } from '../moodle/grades.ts';
import { readScorm } from '../moodle/scorm.ts';
import type { NamedCourse } from './course-by-text.ts';
import { findPeople, type PeopleTable } from './find-people.ts';
import { ownTable } from './own-table.ts';
import type { ContentsReading } from './results-file.ts';

const refusals = { register: say.ownRegister, late: say.ownLateList, six: say.ownSixColumns } as const;

const has = (words: readonly string[], { others }: PeopleTable): boolean =>
  others.some(({ folded }) => words.includes(folded));

/** Reads a table that an LMS exports, whichever it is: its headings tell. */
export const readResultsTable = ({ rows }: Table, name: string, courses: readonly NamedCourse[]): ContentsReading => {
  const table = findPeople(rows);
  if (!table || table.others.length === 0) {
    return refused(say.noResultHeadings(rows[0]?.cells.filter((cell) => cell !== '') ?? []));
  }
  if (table.rows.length === 0) return refused(say.noResultsInside);
  const own = ownTable(name, table);
  if (own) return refused(refusals[own]);
  const file = { name, table, courses };
  const columns = enrolmentColumns(table);
  if (columns) return readEnrolments({ file, columns });
  if (has(moodleScorm.attempt, table) && has(moodleScorm.score, table)) return readScorm(file);
  if (has(moodleExported, table) || gradeColumns(table).length > 0) return readGrades(file);
  return readCompletion(file);
};
