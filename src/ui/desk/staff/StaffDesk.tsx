import type { FunctionComponent } from 'preact';
import { siteRoot } from '#player/site-root.ts';
import { today } from '#player/today.ts';
import type { DeskTables } from '#staff/list/decide.ts';
import { toWorkFile } from '#staff/list/work-file.ts';
import type { DeskFile } from '#staff/write/desk-file.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { workFile } from '#text/staff-work-file.ts';
import { Button } from '#ui/kit/Button.tsx';
import { saveAs } from '#ui/progress/save-as.ts';
import { FilePicker } from './FilePicker.tsx';
import { OpenList } from './OpenList.tsx';
import { TaskProgress } from './TaskProgress.tsx';
import { useStaffWork } from './use-staff-work.ts';

type Props = { readonly tables: DeskTables };

const Help: FunctionComponent<{ readonly onSample: () => void }> = ({ onSample }) => (
  <section>
    <h2>{text.columnsTitle}</h2>
    <p class="prose">{text.columnsLead}</p>
    <ul class="prose">
      {text.columns.map((column) => (
        <li key={column}>{column}</li>
      ))}
    </ul>
    <Button look="secondary" onClick={onSample}>
      {text.sample}
    </Button>
  </section>
);

const noList = { file: '', columns: [], people: [] };

/** From a staff list to everybody's track, and to the files that are made of it. Nothing is sent or stored. */
export const StaffDesk: FunctionComponent<Props> = ({ tables }) => {
  const { work, past, isDirty, refusal, said, busy, read, write, change, undo, keep, cancel } = useStaffWork();
  const take = (file: File): void => {
    if (!isDirty || confirm(text.replaceAsk)) void read(file);
  };
  const save = (file: DeskFile): void => {
    const order = { list: work?.list ?? noList, tables, site: siteRoot(), deadline: work?.deadline || undefined };
    void write(file, order);
  };
  const saveWork = (): void => {
    if (!work) return;
    const name = workFile.name(today());
    saveAs(name, toWorkFile(work));
    keep(false, text.done(name));
  };
  return (
    <div class="staff-desk">
      <FilePicker label={work ? text.another : text.choose} look={work ? 'secondary' : 'primary'} onFile={take} />
      <div role="alert">
        {refusal && (
          <div class="error-summary">
            <p class="error-summary__title">{text.refusedTitle}</p>
            <p>{refusal}</p>
          </div>
        )}
      </div>
      {busy && <TaskProgress {...busy} onCancel={cancel} />}
      {work && (
        <div class="panel panel--accent staff-state no-print">
          <h2 class="h2">{text.summaryTitle(work.list.file)}</h2>
          <p class="actions">
            <Button onClick={saveWork}>{text.saveWork}</Button>
            {past.length > 0 && (
              <Button look="secondary" onClick={undo}>
                {text.undo}
              </Button>
            )}
          </p>
          {isDirty && <p>{text.unsaved}</p>}
        </div>
      )}
      <p role="status">{said}</p>
      {work ? (
        <OpenList
          key={work.list.file}
          work={work}
          tables={tables}
          onChange={change}
          onSave={save}
          onHandOut={() => keep(true, '')}
        />
      ) : (
        <Help onSample={() => save('sample')} />
      )}
    </div>
  );
};
