import { type OutSheet, widthOf } from '#staff/write/sheet.ts';
import { resultsSheets as text } from '#text/results-sheets.ts';
import type { PersonResult } from '../sum/person-result.ts';

const { six } = text;

/** Name, post, body, kind, course, status: as portals of authorities take them in. */
export const sixColumnSheet = (results: readonly PersonResult[]): OutSheet => ({
  name: six.sheet,
  columns: six.columns.map((heading) => ({ heading, width: widthOf(heading) })),
  rows: results.flatMap(({ name, post, body, courses }) =>
    courses.map(({ course, outcome }) => [
      name,
      post,
      body,
      six.type,
      course.title,
      six.statuses[outcome?.status ?? 'none'],
    ]),
  ),
});
