import { refused } from '#staff/table/table.ts';
import { gradeKinds, moodleExported, moodleModules, moodleTotals } from '#text/moodle-headings.ts';
import * as say from '#text/results-files.ts';
import { foldedHeading } from '#text/staff-headings.ts';
import { scoreIn } from '../read/cell-values.ts';
import { courseByText } from '../read/course-by-text.ts';
import { type PeopleTable, type ResultColumn, type TableFile, whoIn } from '../read/find-people.ts';
import type { ContentsReading, Line, Part } from '../read/results-file.ts';
import { areSmall } from '../read/small-scores.ts';

type GradeKind = keyof typeof gradeKinds;

/** `title`: without the kind of the activity and the kind of the grade. */
export type GradeColumn = ResultColumn & { readonly title: string; readonly kind: GradeKind };

const kindNames = Object.keys(gradeKinds) as readonly GradeKind[];

const module = new RegExp(`^(?:${moodleModules.join('|')}): *`, 'i');

/** `SCORM package: Basics (Real)`: the last bracket says what the grade is written in. */
const gradeColumn = (column: ResultColumn): GradeColumn | undefined => {
  const [, name = '', inBrackets = ''] = /^(.*)\(([^()]*)\)\s*$/s.exec(column.heading) ?? [];
  const kind = kindNames.find((each) => gradeKinds[each].some((word) => word === foldedHeading(inBrackets)));
  return kind && { ...column, kind, title: name.replace(module, '').trim() };
};

export const gradeColumns = ({ others }: PeopleTable): readonly GradeColumn[] =>
  others.flatMap((column) => gradeColumn(column) ?? []);

/** Older versions write no bracket. */
const bareColumns = ({ others }: PeopleTable): readonly GradeColumn[] =>
  others
    .filter(({ folded }) => !moodleExported.includes(folded))
    .map((column) => ({ ...column, kind: 'real', title: column.heading.replace(module, '').trim() }));

/** One column for each activity: per cents where there are any, for they leave no doubt of the highest score. */
const chosen = (columns: readonly GradeColumn[]): readonly GradeColumn[] => {
  const byTitle = new Map<string, GradeColumn>();
  for (const column of columns) {
    if (column.kind === 'letter' || column.kind === 'feedback') continue;
    const known = byTitle.get(column.title);
    if (!known || (known.kind === 'real' && column.kind === 'percentage')) byTitle.set(column.title, column);
  }
  return [...byTitle.values()];
};

const isTotal = ({ title }: GradeColumn): boolean => moodleTotals.includes(foldedHeading(title));

/** The course that a total is of is named by the file at most. */
const partOf = (column: GradeColumn, lines: readonly Line[], { name, courses }: TableFile): Part => ({
  title: column.title,
  course: courseByText(isTotal(column) ? name : column.title, courses),
  lines,
});

/** Columns of other activities of the Moodle course may have scores of any kind: they are the officer's to choose. */
const linesOf = (column: GradeColumn, { rows }: PeopleTable): readonly Line[] | { readonly bad: number } => {
  const lines: Line[] = [];
  for (const [person, row] of rows.entries()) {
    const read = scoreIn(row.cells[column.place] ?? '');
    if (!read.ok) return { bad: person };
    if (read.value !== undefined) lines.push({ person, at: row.number, score: read.value });
  }
  return lines;
};

/** Moodle's export of the gradebook (grade/export): one row a person, one column a graded activity. */
export const readGrades = (file: TableFile): ContentsReading => {
  const { table, courses } = file;
  const found = gradeColumns(table);
  const parts: Part[] = [];
  const notes: string[] = [];
  for (const column of chosen(found.length > 0 ? found : bareColumns(table))) {
    const lines = linesOf(column, table);
    if ('bad' in lines) {
      const row = table.rows[lines.bad];
      // What is not ours may be written in any way; of ours nothing is half taken.
      if (partOf(column, [], file).course === undefined) continue;
      return refused(say.badScore(row?.number ?? 0, column.heading, row?.cells[column.place] ?? ''));
    }
    const part = partOf(column, lines, file);
    if (part.course !== undefined && column.kind === 'real' && areSmall(lines))
      notes.push(say.smallScores(column.title));
    if (lines.length > 0) parts.push(part);
  }
  // The total of a Moodle course that holds one of ours would only repeat it.
  const named = parts.filter(({ title }) => courseByText(title, courses) !== undefined);
  const kept = named.length > 0 ? parts.filter(({ title }) => !moodleTotals.includes(foldedHeading(title))) : parts;
  if (kept.length === 0) return refused(say.noResultsInside);
  const people = table.rows.map((row) => whoIn(row, table.people));
  return { ok: true, contents: { kind: 'moodle-grades', people, parts: kept, notes: [say.scoreOutOf100, ...notes] } };
};
