import type { FunctionComponent } from 'preact';
import type { RowCode } from '#domain/row-code.ts';
import { trackOf } from '#staff/list/assess.ts';
import { fieldName } from '#staff/list/fields.ts';
import { fullName, type Places, valueIn } from '#staff/list/staff-list.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { FoundPerson } from './filter-people.ts';

type Row = {
  readonly places: Places;
  readonly checked: ReadonlySet<RowCode>;
  readonly onCheck: (code: RowCode, on: boolean) => void;
  readonly onLink: (found: FoundPerson) => void;
};

type Props = Row & { readonly people: readonly FoundPerson[] };

/** Post and unit, as far as the list knows them. */
const about = ({ person }: FoundPerson, places: Places): string =>
  (['number', 'post', 'unit'] as const)
    .map((field) => valueIn(person, places, field))
    .filter((value) => value !== '')
    .join(' · ');

const Outcome: FunctionComponent<{ readonly found: FoundPerson; readonly onLink: Row['onLink'] }> = ({
  found,
  onLink,
}) => {
  const decision = trackOf(found.one);
  if (!decision) {
    return (
      <ul class="staff-problems">
        {found.one.problems.map(({ field, says }) => (
          <li key={field}>
            <strong>{fieldName(field)}.</strong> {says}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <p>
        <strong>{decision.track.code}.</strong> {decision.reason}
      </p>
      <Button look="secondary" onClick={() => onLink(found)}>
        {text.link}
      </Button>
    </>
  );
};

const PersonRow: FunctionComponent<Row & { readonly found: FoundPerson }> = ({
  found,
  places,
  checked,
  onCheck,
  onLink,
}) => {
  const { row, code } = found.person;
  const name = fullName(found.person, places) || text.nameless;
  return (
    <tr>
      <td class="staff-check">
        <input
          type="checkbox"
          id={`check-${code}`}
          checked={checked.has(code)}
          aria-label={text.select(name)}
          onChange={({ currentTarget }) => onCheck(code, currentTarget.checked)}
        />
      </td>
      <td data-label={text.row}>{row}</td>
      <th scope="row">
        {name}
        <span class="staff-about">{about(found, places)}</span>
      </th>
      <td class="staff-outcome">
        <Outcome found={found} onLink={onLink} />
      </td>
    </tr>
  );
};

/** People with the number of their row, and their track with its reason or what is to be mended. */
export const PeopleTable: FunctionComponent<Props> = ({ people, ...row }) => (
  <table class="table--rows staff-table small">
    <thead>
      <tr>
        <td />
        <th scope="col">{text.row}</th>
        <th scope="col">{text.person}</th>
        <th scope="col">{text.result}</th>
      </tr>
    </thead>
    <tbody>
      {people.map((found) => (
        <PersonRow key={found.person.code} found={found} {...row} />
      ))}
    </tbody>
  </table>
);
