import { useRef, useState } from 'preact/hooks';
import type { Decision, Identity } from '#results/join/join.ts';
import type { ResultsFile } from '#results/read/results-file.ts';
import type { ResultTables } from '#results/sum/person-result.ts';
import type { ReportFile, WholeReport } from '#results/write/report-file.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { staffDesk } from '#text/staff-desk.ts';
import { runTask } from '#ui/desk/staff/run-task.ts';
import { saveAs } from '#ui/progress/save-as.ts';
import type { Running } from '../run-worker.ts';
import { useLeavingQuestion } from '../use-leaving-question.ts';
import {
  nothingOpen,
  type PartCourse,
  type ResultsState,
  withCourse,
  withDecisions,
  withList,
  withoutFile,
  withReadings,
} from './results-state.ts';
import { runResultsTask } from './run-results-task.ts';

type Busy = { readonly label: string; readonly share: number | undefined };

/** Files that keep what the officer decided. */
const keeps: readonly ReportFile[] = ['register', 'six-xlsx', 'six-csv'];

/** One task at a time, and how far it is. */
const useTask = () => {
  const [busy, setBusy] = useState<Busy>();
  const cancel = useRef(() => undefined as unknown);
  const run = async <News>(label: string, start: (onProgress: (share: number) => void) => Running<News>) => {
    setBusy({ label, share: undefined });
    const running = start((share) => setBusy({ label, share }));
    cancel.current = running.cancel;
    const result = await running.result;
    setBusy(undefined);
    return result;
  };
  return { busy, run, cancel: () => void cancel.current() };
};

/** The officer's work on results: kept in this tab's memory and nowhere else. */
export const useResultsWork = (tables: ResultTables) => {
  const [state, setState] = useState(nothingOpen);
  const { busy, run, cancel } = useTask();
  useLeavingQuestion(state.isDirty);
  const ended = (what: 'cancelled' | 'failed'): void => setState((now) => ({ ...now, said: text[what] }));
  const openList = async (file: File): Promise<void> => {
    setState((now) => ({ ...now, refusal: undefined, said: '' }));
    const result = await run(staffDesk.reading, (onProgress) => runTask({ do: 'read', file }, onProgress));
    if (result.what === 'cancelled' || result.what === 'failed') ended(result.what);
    else if (result.what !== 'file') setState((now) => withList(now, result.reading));
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    const courses = tables.courses.map(({ id, code, title, modules }) => ({ id, code, title, modules }));
    const result = await run(text.reading, (onProgress) => runResultsTask({ do: 'read', files, courses }, onProgress));
    if (result.what === 'cancelled' || result.what === 'failed') ended(result.what);
    else if (result.what === 'files') setState((now) => withReadings(now, result.readings));
  };
  const save = async (file: ReportFile, report: WholeReport): Promise<void> => {
    const result = await run(text.writing, (onProgress) => runResultsTask({ do: 'write', file, report }, onProgress));
    if (result.what === 'cancelled' || result.what === 'failed') ended(result.what);
    if (result.what !== 'file') return;
    const { name, content, type } = result.file;
    saveAs(name, content, type);
    setState((now) => ({ ...now, isDirty: now.isDirty && !keeps.includes(file), said: text.done(name) }));
  };
  return {
    ...state,
    busy,
    cancel,
    openList,
    addFiles,
    save,
    set: (part: Partial<Pick<ResultsState, 'assignedOn' | 'scoresCount' | 'onlyConfirmed' | 'refusals'>>): void =>
      setState((now) => ({ ...now, ...part })),
    takeAway: (file: ResultsFile): void => setState((now) => withoutFile(now, file)),
    setCourse: (file: ResultsFile, title: string, course: PartCourse): void =>
      setState((now) => withCourse(now, { file, title, course })),
    decide: (made: readonly (readonly [Identity, Decision | undefined])[], said: string): void =>
      setState((now) => withDecisions(now, made, said)),
  };
};
