import type { FunctionComponent } from 'preact';
import type { CourseResult, PersonResult } from '#results/sum/person-result.ts';
import {
  courseText,
  dayText,
  latenessText,
  remarkText,
  scoreCell,
  sourceText,
  statusText,
} from '#results/write/cells.ts';
import { resultsDesk } from '#text/results-desk.ts';

const text = resultsDesk.register;

const about = ({ number, post, unit, track }: PersonResult): string =>
  [number, post, unit, track?.code].filter((part) => part).join(' · ');

const Person: FunctionComponent<{ readonly person: PersonResult; readonly rows: number }> = ({ person, rows }) => (
  <th scope="rowgroup" rowSpan={rows}>
    {person.name || resultsDesk.nameless}
    <span class="staff-about">{about(person)}</span>
  </th>
);

const CourseCells: FunctionComponent<{ readonly result: CourseResult; readonly person: PersonResult }> = ({
  result,
  person,
}) => {
  const { outcome, deadline } = result;
  const score = scoreCell(outcome);
  const remark = [latenessText(result), remarkText(result, person)].filter((part) => part !== '').join('; ');
  const cells = [
    [text.course, courseText(result)],
    [text.status, statusText(outcome)],
    [text.score, score === '' ? '' : resultsDesk.percent(score)],
    [text.on, dayText(outcome?.on)],
    [text.source, sourceText(outcome)],
    [text.deadline, dayText(deadline?.day)],
    [text.remark, remark],
  ] as const;
  return (
    <>
      {cells.map(([label, cell]) => (
        <td key={label} data-label={label} class={cell === '' ? 'empty-cell' : undefined}>
          {cell}
        </td>
      ))}
    </>
  );
};

/** People with a row for each of their courses; the same on the screen and on paper. */
export const RegisterTable: FunctionComponent<{
  readonly results: readonly PersonResult[];
  readonly label: string;
}> = ({ results, label }) => (
  <table class="table--rows small register" aria-label={label}>
    <thead>
      <tr>
        {[text.person, text.course, text.status, text.score, text.on, text.source, text.deadline, text.remark].map(
          (heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ),
        )}
      </tr>
    </thead>
    {results.map((person) => (
      <tbody key={person.person.code}>
        {person.courses.length === 0 && (
          <tr>
            <Person person={person} rows={1} />
            <td colSpan={7}>{person.track ? text.noCourses : resultsDesk.noTrack}</td>
          </tr>
        )}
        {person.courses.map((result, place) => (
          <tr key={result.course.id}>
            {place === 0 && <Person person={person} rows={person.courses.length} />}
            <CourseCells result={result} person={person} />
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);
