import { refused, type TableRow } from '#staff/table/table.ts';
import { moodleScorm } from '#text/moodle-headings.ts';
import * as say from '#text/results-files.ts';
import { dayIn } from '../read/calendar-text.ts';
import { scoOutcome } from '../read/cell-values.ts';
import { courseByText } from '../read/course-by-text.ts';
import { type ResultColumn, type TableFile, whoIn } from '../read/find-people.ts';
import type { ContentsReading, Line, Part } from '../read/results-file.ts';
import { withoutEnding } from '../read/without-ending.ts';

const columnOf = (words: readonly string[], columns: readonly ResultColumn[]): ResultColumn | undefined =>
  columns.find(({ folded }) => words.includes(folded));

const own: readonly string[] = Object.values(moodleScorm).flat();

type Columns = { readonly last: ResultColumn | undefined; readonly outcome: ResultColumn };

/** Throws nothing: what cannot be read is told by its row. */
const lineOf = (row: TableRow, person: number, { last, outcome }: Columns): Line | undefined | 'unknown' => {
  const read = scoOutcome(row.cells[outcome.place] ?? '');
  if (!read.ok) return 'unknown';
  if (!read.value) return undefined;
  const day = last && dayIn(row.cells[last.place] ?? '');
  return { person, at: row.number, ...read.value, ...(day && { on: day }) };
};

/**
 * Moodle's basic report on a SCORM activity (mod/scorm/report/basic): one row an attempt; behind the score, in the
 * detailed one, a column for each SCO under its title. A SCO is taken by its column where the title is a course of ours;
 * else the whole report is one course, named by the file, and the score of the attempt holds.
 */
export const readScorm = ({ name, table, courses }: TableFile): ContentsReading => {
  const { others, rows, people } = table;
  const last = columnOf(moodleScorm.last, others);
  const score = columnOf(moodleScorm.score, others);
  const scos = others.filter(
    ({ folded, heading }) => !own.includes(folded) && courseByText(heading, courses) !== undefined,
  );
  const outcomes = scos.length > 0 ? scos : score ? [score] : [];
  const parts: Part[] = [];
  for (const outcome of outcomes) {
    const title = scos.length > 0 ? outcome.heading : withoutEnding(name);
    const lines: Line[] = [];
    for (const [person, row] of rows.entries()) {
      const line = lineOf(row, person, { last, outcome });
      if (line === 'unknown') return refused(say.badScore(row.number, outcome.heading, row.cells[outcome.place] ?? ''));
      if (line) lines.push(line);
    }
    parts.push({ title, course: courseByText(title, courses), lines });
  }
  const contents = {
    kind: 'moodle-scorm',
    people: rows.map((row) => whoIn(row, people)),
    parts,
    notes: [say.scoreOutOf100],
  } as const;
  return parts.every(({ lines }) => lines.length === 0) ? refused(say.noResultsInside) : { ok: true, contents };
};
