import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import { today } from '#player/today.ts';
import { type Joined, joinInSteps } from '#results/join/join.ts';
import { personIndex } from '#results/join/person-index.ts';
import type { ReportOrder, ResultTables } from '#results/sum/person-result.ts';
import type { StaffList } from '#staff/list/staff-list.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { FilePicker } from '#ui/desk/staff/FilePicker.tsx';
import { TaskProgress } from '#ui/desk/staff/TaskProgress.tsx';
import { useSoon } from '#ui/desk/use-soon.ts';
import { DoubtfulSection } from './DoubtfulSection.tsx';
import { FilesReport } from './FilesReport.tsx';
import { Report } from './Report.tsx';
import { ReportSettingsForm } from './ReportSettingsForm.tsx';
import { ResultsPicker } from './ResultsPicker.tsx';
import { useResultsWork } from './use-results-work.ts';

type Props = { readonly tables: ResultTables };

const known = ['row', 'number', 'email', 'login', 'name'] as const;

const Recognised: FunctionComponent<{ readonly sure: Joined['sure'] }> = ({ sure }) => {
  const parts = known.filter((by) => sure.has(by)).map((by) => `${text.knownBy[by]} — ${sure.get(by)}`);
  return parts.length > 0 ? (
    <p class="no-print">
      {text.sure}: {parts.join(', ')}.
    </p>
  ) : null;
};

const noList: StaffList = { file: '', columns: [], people: [] };

/** From the officer's own list and everybody's results to the register. Nothing is sent or stored. */
export const ResultsDesk: FunctionComponent<Props> = ({ tables }) => {
  const desk = useResultsWork(tables);
  const { work, files, decisions, assignedOn, scoresCount, onlyConfirmed, isDirty } = desk;
  const list = work?.list ?? noList;
  const index = useMemo(() => personIndex(list), [list]);
  const joined = useSoon(() => joinInSteps(files, index, decisions), [files, index, decisions]);
  const order = useMemo<ReportOrder | undefined>(
    () =>
      work && { work, tables, files, settings: { scoresCount, assignedOn: assignedOn || undefined, today: today() } },
    [work, tables, files, scoresCount, assignedOn],
  );
  const openList = (file: File): void => {
    if (!isDirty || confirm(text.replaceAsk)) void desk.openList(file);
  };
  return (
    <div class="staff-desk results-desk">
      <section class="no-print">
        <h2>{text.listTitle}</h2>
        <p class="prose">{work ? text.listTaken(list.file, list.people.length) : text.listLead}</p>
        <FilePicker
          label={work ? text.anotherList : text.chooseList}
          look={work ? 'secondary' : 'primary'}
          onFile={openList}
        />
        <div role="alert">
          {desk.refusal && (
            <div class="error-summary">
              <p class="error-summary__title">{text.listRefused}</p>
              <p>{desk.refusal}</p>
            </div>
          )}
        </div>
        {work && !desk.hasCodes && <p class="panel">{text.noCodes}</p>}
        {work && (
          <>
            <h2>{text.filesTitle}</h2>
            <ResultsPicker
              look={files.length > 0 ? 'secondary' : 'primary'}
              onFiles={(given) => void desk.addFiles(given)}
            />
          </>
        )}
        {desk.busy && <TaskProgress {...desk.busy} onCancel={desk.cancel} />}
        <p role="status">{desk.said}</p>
        {isDirty && <p>{text.unsaved}</p>}
        <FilesReport
          files={files}
          refusals={desk.refusals}
          courses={tables.courses}
          leftOut={desk.leftOut}
          onCourse={desk.setCourse}
          onTakeAway={desk.takeAway}
          onForget={() => desk.set({ refusals: [] })}
        />
        {joined && <Recognised sure={joined.sure} />}
      </section>
      {joined && joined.doubtful.length > 0 && (
        <DoubtfulSection doubtful={joined.doubtful} index={index} list={list} onDecide={desk.decide} />
      )}
      {order && <ReportSettingsForm assignedOn={assignedOn} scoresCount={scoresCount} onChange={desk.set} />}
      {order && joined && (
        <Report
          order={order}
          joined={joined}
          onlyConfirmed={onlyConfirmed}
          onOnlyConfirmed={(only) => desk.set({ onlyConfirmed: only })}
          onSave={(file) => void desk.save(file, { ...order, decisions, onlyConfirmed })}
        />
      )}
    </div>
  );
};
