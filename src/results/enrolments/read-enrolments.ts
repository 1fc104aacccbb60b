import { refused } from '#staff/table/table.ts';
import * as say from '#text/results-files.ts';
import { isNobody, whoIn } from '../read/find-people.ts';
import type { ContentsReading, Line, Part, Who } from '../read/results-file.ts';
import { areSmall } from '../read/small-scores.ts';
import { type EnrolmentColumns, type EnrolmentFile, isOutOf100 } from './columns.ts';
import { readRow } from './read-row.ts';
import { type CourseRows, rowsByCourse } from './rows-by-course.ts';

/** So many titles the officer is asked about where none is known; an export of a whole LMS would ask hundreds of times. */
const mostAsked = 12;

/** What is gathered row by row. `unclear`: states that tell nothing, as written. */
type Gathered = { readonly people: Who[]; readonly parts: Part[]; readonly unclear: string[] };

/** Adds the rows of one course; returns why the file cannot be taken where one of them cannot be understood. */
const gather = (
  { title, course, rows }: CourseRows,
  { people, parts, unclear }: Gathered,
  { file, columns }: EnrolmentFile,
): string | undefined => {
  const lines: Line[] = [];
  for (const row of rows) {
    const reading = readRow(row, columns);
    if (!reading.ok) return reading.why;
    if (reading.unclear !== undefined) unclear.push(reading.unclear);
    if (!reading.line) continue;
    const who = whoIn(row, file.table.people);
    if (isNobody(who)) return say.noPersonInRow(row.number);
    lines.push({ person: people.length, at: row.number, ...reading.line });
    people.push(who);
  }
  parts.push({ title, course, lines });
  return undefined;
};

const haveScores = (parts: readonly Part[]): boolean =>
  parts.some(({ lines }) => lines.some(({ score }) => score !== undefined));

const notesOn = (
  { parts, unclear }: Gathered,
  others: readonly CourseRows[],
  { score, most }: EnrolmentColumns,
): readonly string[] => {
  const isAssumed = score && !most && !isOutOf100(score) && haveScores(parts);
  return [
    ...(isAssumed ? [say.scoreOutOf100] : []),
    ...(isAssumed ? parts.filter(({ lines }) => areSmall(lines)).map(({ title }) => say.smallScores(title)) : []),
    ...(unclear.length > 0 ? [say.unclearRows(unclear.length, [...new Set(unclear)])] : []),
    ...(others.length > 0 ? [say.otherCourses(others.map(({ title }) => title))] : []),
  ];
};

/**
 * A report with one row for each person and course, as most LMSs export it: courses of ours are taken, and all others
 * named; where none is known as ours, the officer says which it is.
 */
export const readEnrolments = (enrolments: EnrolmentFile): ContentsReading => {
  const found = rowsByCourse(enrolments);
  if (!found.ok) return found;
  const own = found.courses.filter(({ course }) => course !== undefined);
  const taken = own.length > 0 ? own : found.courses;
  if (taken.length === 0) return refused(say.noResultsInside);
  if (own.length === 0 && taken.length > mostAsked) return refused(say.noCourseOfOurs(taken.map(({ title }) => title)));
  const gathered: Gathered = { people: [], parts: [], unclear: [] };
  for (const course of taken) {
    const why = gather(course, gathered, enrolments);
    if (why !== undefined) return refused(why);
  }
  const others = found.courses.filter((course) => !taken.includes(course));
  const notes = notesOn(gathered, others, enrolments.columns);
  return { ok: true, contents: { kind: 'enrolments', people: gathered.people, parts: gathered.parts, notes } };
};
