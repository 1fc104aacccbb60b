import type { CourseId } from '#domain/ids.ts';
import { type Refused, refused, type TableRow } from '#staff/table/table.ts';
import * as say from '#text/results-files.ts';
import { courseByText } from '../read/course-by-text.ts';
import { isNobody, whoIn } from '../read/find-people.ts';
import { withoutEnding } from '../read/without-ending.ts';
import type { EnrolmentFile } from './columns.ts';
import { readRow } from './read-row.ts';

/** All rows of one course; `title` as the file calls it, or the file itself where it has no column for that. */
export type CourseRows = {
  readonly title: string;
  readonly course: CourseId | undefined;
  readonly rows: readonly TableRow[];
};

export type CoursesReading = { readonly ok: true; readonly courses: readonly CourseRows[] } | Refused;

/** Sums and captions have no course either; whoever has a state must have one, as where cells are merged. */
const lacksCourse = (row: TableRow, { file, columns }: EnrolmentFile): boolean => {
  const reading = readRow(row, columns);
  return reading.ok && reading.line !== undefined && !isNobody(whoIn(row, file.table.people));
};

/** Sorts the rows by course, in the order in which the file names them. */
export const rowsByCourse = (enrolments: EnrolmentFile): CoursesReading => {
  const { name, table, courses } = enrolments.file;
  const { course } = enrolments.columns;
  const whole = withoutEnding(name);
  const byTitle = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const title = course ? (row.cells[course.place] ?? '') : whole;
    if (title === '') {
      if (lacksCourse(row, enrolments)) return refused(say.noCourseInRow(row.number, course?.heading ?? ''));
      continue;
    }
    const known = byTitle.get(title);
    if (known) known.push(row);
    else byTitle.set(title, [row]);
  }
  const found = [...byTitle].map(([title, rows]) => ({ title, course: courseByText(title, courses), rows }));
  return { ok: true, courses: found };
};
