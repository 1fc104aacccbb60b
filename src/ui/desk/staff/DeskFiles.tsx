import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DeskTables } from '#staff/list/decide.ts';
import type { StaffList } from '#staff/list/staff-list.ts';
import type { DeskFile } from '#staff/write/desk-file.ts';
import { moodleUsers } from '#staff/write/moodle-users.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Field } from '../Field.tsx';

type Props = {
  readonly list: StaffList;
  readonly tables: DeskTables;
  readonly open: number;
  readonly site: string;
  readonly deadline: string;
  readonly onDeadline: (day: string) => void;
  readonly onSave: (file: DeskFile) => void;
};

/** More of them than an officer reads at a time are in the list itself. */
const mostShown = 20;

const files = ['list-xlsx', 'list-csv', 'letters', 'moodle-users', 'moodle-cohorts', 'totals'] as const;

const LeftOut: FunctionComponent<Pick<Props, 'list' | 'tables'>> = ({ list, tables }) => {
  const { leftOut } = useMemo(() => moodleUsers(list, tables), [list, tables]);
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{text.leftOutTitle(leftOut.length)}</summary>
      <ul class="small">
        {leftOut.slice(0, mostShown).map(({ row, says }) => (
          <li key={row}>{text.leftOut(row, says)}</li>
        ))}
        {leftOut.length > mostShown && <li>{text.andMore(leftOut.length - mostShown)}</li>}
      </ul>
    </details>
  );
};

/** Everything that the officer may take along. */
export const DeskFiles: FunctionComponent<Props> = ({ list, tables, open, site, deadline, onDeadline, onSave }) => {
  const { protocol, host } = new URL(site);
  return (
    <section class="no-print">
      <h2>{text.filesTitle}</h2>
      <Field
        id="deadline"
        label={text.deadline}
        hint={text.deadlineHint}
        control={(describedBy) => (
          <input
            id="deadline"
            class="date-input"
            type="date"
            value={deadline}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => onDeadline(currentTarget.value)}
          />
        )}
      />
      <p class="small soft">{protocol === 'file:' ? text.onDisk : text.linksTo(host)}</p>
      {open > 0 && <p class="small">{text.filesOnlyReady(open)}</p>}
      <ul class="desk-files">
        {files.map((file) => (
          <li key={file}>
            <Button look="secondary" aria-describedby={`file-${file}`} onClick={() => onSave(file)}>
              {text.files[file].name}
            </Button>
            <span class="small soft" id={`file-${file}`}>
              {text.files[file].about}
            </span>
          </li>
        ))}
      </ul>
      <LeftOut list={list} tables={tables} />
    </section>
  );
};
