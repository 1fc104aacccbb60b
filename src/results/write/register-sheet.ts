import { type OutSheet, widthOf } from '#staff/write/sheet.ts';
import { resultsSheets as text } from '#text/results-sheets.ts';
import type { CourseResult, PersonResult } from '../sum/person-result.ts';
import { courseText, dayText, latenessText, remarkText, scoreCell, sourceText, statusText } from './cells.ts';

const { columns } = text;

const headings = [
  columns.row,
  columns.number,
  columns.name,
  columns.post,
  columns.unit,
  columns.body,
  columns.track,
  columns.course,
  columns.modules,
  columns.status,
  columns.score,
  columns.on,
  columns.source,
  columns.deadline,
  columns.late,
  columns.remark,
];

const personCells = ({ person, number, name, post, unit, body, track }: PersonResult): readonly (string | number)[] => [
  person.row,
  number,
  name,
  post,
  unit,
  body,
  track?.code ?? '',
];

const courseCells = (result: CourseResult, person: PersonResult): readonly (string | number)[] => [
  courseText(result),
  result.modules.map(({ number }) => number).join(', '),
  statusText(result.outcome),
  scoreCell(result.outcome),
  dayText(result.outcome?.on),
  sourceText(result.outcome),
  dayText(result.deadline?.day),
  latenessText(result),
  remarkText(result, person),
];

/** One row for each person and course; who has no course has a row that says why. */
export const registerSheet = (results: readonly PersonResult[]): OutSheet => ({
  name: text.register,
  columns: headings.map((heading) => ({ heading, width: widthOf(heading) })),
  rows: results.flatMap((person) =>
    person.courses.length === 0
      ? [[...personCells(person), '', '', '', '', '', '', '', '', person.track ? '' : text.noTrack]]
      : person.courses.map((result) => [...personCells(person), ...courseCells(result, person)]),
  ),
});
