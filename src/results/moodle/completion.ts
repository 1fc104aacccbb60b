import { refused, type TableRow } from '#staff/table/table.ts';
import * as say from '#text/results-files.ts';
import { dayIn } from '../read/calendar-text.ts';
import { scoOutcome, stateIn } from '../read/cell-values.ts';
import { courseByText } from '../read/course-by-text.ts';
import { type ResultColumn, type TableFile, whoIn } from '../read/find-people.ts';
import type { ContentsReading, Line, Part } from '../read/results-file.ts';

/** An activity's column: it is named after a course of ours, or has states; the next column has their days. */
const isOfActivity = ({ place, heading }: ResultColumn, { table, courses }: TableFile): boolean => {
  if (heading === '') return false;
  const isState = ({ cells }: TableRow): boolean => {
    const read = stateIn(cells[place] ?? '');
    return read.ok && read.value !== undefined;
  };
  return courseByText(heading, courses) !== undefined || table.rows.some(isState);
};

/** Moodle's report on the completion of activities (report/progress): states; whoever made the table by hand may have written scores. */
export const readCompletion = (file: TableFile): ContentsReading => {
  const { table, courses } = file;
  const { others, rows, people } = table;
  const columns = others.filter((column) => isOfActivity(column, file));
  if (columns.length === 0) return refused(say.noResultHeadings(others.map(({ heading }) => heading)));
  const parts: Part[] = [];
  for (const { place, heading } of columns) {
    const lines: Line[] = [];
    for (const [person, { number, cells }] of rows.entries()) {
      const outcome = scoOutcome(cells[place] ?? '');
      if (!outcome.ok) return refused(say.badState(number, heading, cells[place] ?? ''));
      const day = dayIn(cells[place + 1] ?? '');
      if (outcome.value) lines.push({ person, at: number, ...outcome.value, ...(day && { on: day }) });
    }
    parts.push({ title: heading, course: courseByText(heading, courses), lines });
  }
  return {
    ok: true,
    contents: { kind: 'moodle-completion', people: rows.map((row) => whoIn(row, people)), parts, notes: [] },
  };
};
