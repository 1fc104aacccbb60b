import type { FunctionComponent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { RowCode } from '#domain/row-code.ts';
import type { Assessed } from '#staff/list/assess.ts';
import type { DeskTables } from '#staff/list/decide.ts';
import type { DecidingField } from '#staff/list/fields.ts';
import { placesOf, type StaffList, valueIn } from '#staff/list/staff-list.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Pages, pageWithin } from '../Pages.tsx';
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

const toggled = (codes: Codes, code: RowCode, on: boolean): Codes =>
  new Set(on ? [...codes, code] : [...codes].filter((each) => each !== code));

/** The people of the list, whom to show of them, and one value for many. */
export const PeopleSection: FunctionComponent<Props> = ({ list, assessed, tables, onWrite, onRemove, onLink }) => {
  const [filter, setFilter] = useState<PeopleFilter>({ state: 'open', unit: undefined, search: '' });
  const [checked, setChecked] = useState<Codes>(new Set());
  const [page, setPage] = useState(0);
  const found = useMemo(() => filterPeople(list, assessed, filter), [list, assessed, filter]);
  const units = useMemo(() => unitsOf(list), [list]);
  const at = pageWithin(page, found.length, pageSize);
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
      <Pages label={text.pages} at={at} of={found.length} size={pageSize} onTurn={setPage} />
    </section>
  );
};
