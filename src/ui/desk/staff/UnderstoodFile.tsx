import type { FunctionComponent } from 'preact';
import { fieldName } from '#staff/list/fields.ts';
import type { StaffList } from '#staff/list/staff-list.ts';
import { columnName } from '#staff/table/table.ts';
import { staffDesk as text } from '#text/staff-desk.ts';

/** Rows enough to see whether the columns were taken for what they are. */
const previewed = 5;

/** What every column was taken for, and the first rows. */
export const UnderstoodFile: FunctionComponent<{ readonly list: StaffList }> = ({ list: { columns, people } }) => (
  <details class="understood">
    <summary>{text.understoodTitle}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
    <section class="table-scroll" aria-label={text.previewTitle} tabIndex={0}>
      <table class="small">
        <caption>{text.previewTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.row}</th>
            {columns.map(({ heading, field }, index) => (
              <th scope="col" key={columnName(index)}>
                {heading}
                <span class="staff-about">{field ? fieldName(field) : text.keptAsIs}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, previewed).map(({ row, code, cells }) => (
            <tr key={code}>
              <th scope="row">{row}</th>
              {cells.map((cell, index) => (
                <td key={columnName(index)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
