import { type OutSheet, widthOf } from '#staff/write/sheet.ts';
import { resultsSheets as text } from '#text/results-sheets.ts';
import type { CourseResult, PersonResult } from '../sum/person-result.ts';
import { courseText, dayText, statusText } from './cells.ts';

const dayMs = 86_400_000;

/** Whole days between two days, `2026-12-31`. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

export type LateCourse = { readonly person: PersonResult; readonly result: CourseResult; readonly days: number };

/** Courses that are not done although their day is past, the longest overdue first. */
export const lateCourses = (results: readonly PersonResult[], today: string): readonly LateCourse[] =>
  results
    .flatMap((person) =>
      person.courses.flatMap((result) =>
        result.lateness === 'overdue' && result.deadline
          ? [{ person, result, days: daysBetween(result.deadline.day, today) }]
          : [],
      ),
    )
    .sort((a, b) => b.days - a.days);

const { columns } = text;

export const lateSheet = (results: readonly PersonResult[], today: string): OutSheet => {
  const headings = [
    columns.name,
    columns.post,
    columns.unit,
    columns.track,
    columns.course,
    columns.status,
    columns.deadline,
    text.late.days,
  ];
  return {
    name: text.late.sheet,
    columns: headings.map((heading) => ({ heading, width: widthOf(heading) })),
    rows: lateCourses(results, today).map(({ person, result, days }) => [
      person.name,
      person.post,
      person.unit,
      person.track?.code ?? '',
      courseText(result),
      statusText(result.outcome),
      dayText(result.deadline?.day),
      days,
    ]),
  };
};
