import type { FunctionComponent } from 'preact';
import type { PersonResult } from '#results/sum/person-result.ts';
import { courseText, dayText, statusText } from '#results/write/cells.ts';
import { lateCourses } from '#results/write/late-sheet.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { resultsSheets } from '#text/results-sheets.ts';

const mostShown = 10;

const { columns, late } = resultsSheets;

type Props = { readonly results: readonly PersonResult[]; readonly today: string };

/** Courses whose day is past and that are not done, the longest overdue first. */
export const LateSection: FunctionComponent<Props> = ({ results, today }) => {
  const all = lateCourses(results, today);
  const hasDeadlines = results.some(({ courses }) => courses.some(({ deadline }) => deadline !== undefined));
  return (
    <section class="no-print">
      <h2>{text.lateTitle}</h2>
      {all.length === 0 ? (
        <p>{hasDeadlines ? text.lateNone : text.lateNoDeadlines}</p>
      ) : (
        <table class="table--rows small">
          <thead>
            <tr>
              {[columns.name, columns.unit, columns.course, columns.status, columns.deadline, late.days].map(
                (heading) => (
                  <th scope="col" key={heading}>
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, mostShown).map(({ person, result, days }) => (
              <tr key={`${person.person.code} ${result.course.id}`}>
                <th scope="row">{person.name || text.nameless}</th>
                <td data-label={columns.unit}>{person.unit || text.noUnit}</td>
                <td data-label={columns.course}>{courseText(result)}</td>
                <td data-label={columns.status}>{statusText(result.outcome)}</td>
                <td data-label={columns.deadline}>
                  {dayText(result.deadline?.day)}
                  <span class="staff-about">{result.deadline && resultsSheets.deadlineBy[result.deadline.by]}</span>
                </td>
                <td data-label={late.days}>{text.lateDays(days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all.length > mostShown && <p class="small">{text.lateMore(all.length - mostShown)}</p>}
    </section>
  );
};
