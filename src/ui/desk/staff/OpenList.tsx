import type { FunctionComponent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { siteRoot } from '#player/site-root.ts';
import { assess, trackOf } from '#staff/list/assess.ts';
import type { DeskTables } from '#staff/list/decide.ts';
import { withoutPeople, withValue } from '#staff/list/edit.ts';
import { fieldName } from '#staff/list/fields.ts';
import { fullName, placesOf, type StaffList } from '#staff/list/staff-list.ts';
import type { Work } from '#staff/list/work-file.ts';
import type { DeskFile } from '#staff/write/desk-file.ts';
import { personalLink } from '#staff/write/personal-link.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { DeskFiles } from './DeskFiles.tsx';
import type { FoundPerson } from './filter-people.ts';
import { PeopleSection } from './PeopleSection.tsx';
import { PersonalLink } from './PersonalLink.tsx';
import { UnderstoodFile } from './UnderstoodFile.tsx';
import { UnitTotals } from './UnitTotals.tsx';

type Props = {
  readonly work: Work;
  readonly tables: DeskTables;
  readonly onChange: (work: Work, said: string) => void;
  readonly onSave: (file: DeskFile) => void;
  /** A code of a row was shown: it must not be lost any more. */
  readonly onHandOut: () => void;
};

/** A list that was taken: what it comes to, what is to be mended, and everything that is made of it. */
export const OpenList: FunctionComponent<Props> = ({ work, tables, onChange, onSave, onHandOut }) => {
  const { list, deadline } = work;
  const assessed = useMemo(() => assess(list, tables), [list, tables]);
  const open = assessed.filter((one) => trackOf(one) === undefined).length;
  const [shown, setShown] = useState<FoundPerson>();
  const decision = shown && trackOf(shown.one);
  const put = (next: StaffList, said: string): void => onChange({ list: next, deadline }, said);
  return (
    <>
      <p>{text.summary(assessed.length - open, open)}</p>
      <UnderstoodFile list={list} />
      <PeopleSection
        list={list}
        assessed={assessed}
        tables={tables}
        onWrite={(field, value, codes) =>
          put(withValue(list, { field, value, codes }), text.bulkDone(fieldName(field), value, codes.size))
        }
        onRemove={(codes) => put(withoutPeople(list, codes), text.removed(codes.size))}
        onLink={(found) => {
          setShown(found);
          onHandOut();
        }}
      />
      <UnitTotals list={list} assessed={assessed} tracks={tables.tracks} />
      <DeskFiles
        list={list}
        tables={tables}
        open={open}
        site={siteRoot()}
        deadline={deadline}
        onDeadline={(day) => onChange({ list, deadline: day }, '')}
        onSave={onSave}
      />
      {shown && decision && (
        <PersonalLink
          name={fullName(shown.person, placesOf(list))}
          address={personalLink(decision.assignment, shown.person.code, {
            site: siteRoot(),
            deadline: deadline || undefined,
          })}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
};
