import type { FunctionComponent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { RowCode } from '#domain/row-code.ts';
import type { Assessed } from '#staff/list/assess.ts';
import type { DeskTables } from '#staff/list/decide.ts';
import type { DecidingField } from '#staff/list/fields.ts';
import { placesOf, type StaffList, valueIn } from '#staff/list/staff-list.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { BulkEdit } from './BulkEdit.tsx';
import { type FoundPerson, filterPeople, type PeopleFilter } from './filter-people.ts';
import { PeopleFilterForm } from './PeopleFilterForm.tsx';
import { PeopleTable } from './PeopleTable.tsx';

type Codes = ReadonlySet<RowCode>;

type Props = {
  readonly list: StaffList;
  readonly assessed: readonly Assessed[];
  readonly tables: DeskTables;
  readonly onWrite: (field: DecidingField, value: string, codes: Codes) => void;
  readonly onRemove: (codes: Codes) => void;
  readonly onLink: (found: FoundPerson) => void;
};

const pageSize = 50;

const unitsOf = (list: StaffList): readonly string[] => {
  const places = placesOf(list);
  const units = new Set(list.people.map((person) => valueIn(person, places, 'unit')));
  return [...units].sort((one, other) => one.localeCompare(other, 'ru', { numeric: true }));
};

type PagesProps = { readonly at: number; readonly of: number; readonly onTurn: (page: number) => void };

const Pages: FunctionComponent<PagesProps> = ({ at, of, onTurn }) => (
  <nav class="actions staff-pages" aria-label={text.pages}>
    {of > pageSize && (
      <>
        <Button look="secondary" disabled={at === 0} onClick={() => onTurn(at - 1)}>
          {text.previous}
        </Button>
        <Button look="secondary" disabled={(at + 1) * pageSize >= of} onClick={() => onTurn(at + 1)}>
          {text.next}
        </Button>
      </>
    )}
    <p role="status">{text.shown(at * pageSize + 1, Math.min((at + 1) * pageSize, of), of)}</p>
  </nav>
);

const toggled = (codes: Codes, code: RowCode, on: boolean): Codes =>
  new Set(on ? [...codes, code] : [...codes].filter((each) => each !== code));

/** The people of the list, whom to show of them, and one value for many. */
export const PeopleSection: FunctionComponent<Props> = ({ list, assessed, tables, onWrite, onRemove, onLink }) => {
  const [filter, setFilter] = useState<PeopleFilter>({ state: 'open', unit: undefined, search: '' });
  const [checked, setChecked] = useState<Codes>(new Set());
  const [page, setPage] = useState(0);
  const found = useMemo(() => filterPeople(list, assessed, filter), [list, assessed, filter]);
  const units = useMemo(() => unitsOf(list), [list]);
  // After a change fewer may be left than the page begins with.
  const at = Math.min(page, Math.max(Math.ceil(found.length / pageSize) - 1, 0));
  const chosen = checked.size > 0 ? checked : new Set(found.map(({ person }) => person.code));
  const done = (): void => setChecked(new Set());
  return (
    <section>
      <h2>{text.peopleTitle}</h2>
      <PeopleFilterForm
        filter={filter}
        units={units}
        onChange={(change) => {
          setFilter({ ...filter, ...change });
          setPage(0);
          done();
        }}
      />
      <BulkEdit
        checked={checked.size}
        found={found.length}
        tables={tables}
        onApply={(field, value) => {
          onWrite(field, value, chosen);
          done();
        }}
        onRemove={() => {
          onRemove(checked);
          done();
        }}
        onUncheck={done}
      />
      <PeopleTable
        people={found.slice(at * pageSize, (at + 1) * pageSize)}
        places={placesOf(list)}
        checked={checked}
        onCheck={(code, on) => setChecked(toggled(checked, code, on))}
        onLink={onLink}
      />
      <Pages at={at} of={found.length} onTurn={setPage} />
    </section>
  );
};
