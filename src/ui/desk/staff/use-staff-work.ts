import { useRef, useState } from 'preact/hooks';
import type { Work } from '#staff/list/work-file.ts';
import type { DeskFile } from '#staff/write/desk-file.ts';
import type { DeskOrder } from '#staff/write/desk-order.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { saveAs } from '#ui/progress/save-as.ts';
import { useLeavingQuestion } from '../use-leaving-question.ts';
import type { DeskTask } from './desk-task.ts';
import { runTask, type TaskResult } from './run-task.ts';

/** Steps that can be taken back. */
const mostSteps = 20;

type Busy = { readonly label: string; readonly share: number | undefined };

type State = {
  readonly work: Work | undefined;
  /** What it was before each change, the last one last. */
  readonly past: readonly Work[];
  /** Whether closing the tab would lose something that no file has. */
  readonly isDirty: boolean;
  readonly refusal: string | undefined;
  readonly said: string;
};

const nothing: State = { work: undefined, past: [], isDirty: false, refusal: undefined, said: '' };

/** Files from which the whole work can be taken up again. */
const keepsWork: readonly DeskFile[] = ['list-xlsx', 'list-csv'];

/** Files that hand out codes of rows, which must not be lost then. */
const handsOut: readonly DeskFile[] = ['letters', 'moodle-users'];

const taken = (work: Work): State => ({ ...nothing, work });

/** What a task's end does to the state. */
const after = (state: State, result: TaskResult): State => {
  switch (result.what) {
    case 'list':
      return result.reading.ok
        ? taken({ list: result.reading.list, deadline: '' })
        : { ...state, refusal: result.reading.why };
    case 'work':
      return result.reading.ok ? taken(result.reading.work) : { ...state, refusal: result.reading.why };
    case 'file':
      return { ...state, said: text.done(result.file.name) };
    case 'cancelled':
      return { ...state, said: text.cancelled };
    case 'failed':
      return { ...state, refusal: text.failed };
    default:
      return result satisfies never;
  }
};

const afterSaving = (state: State, file: DeskFile): State => {
  if (keepsWork.includes(file)) return { ...state, isDirty: false };
  return handsOut.includes(file) ? { ...state, isDirty: true } : state;
};

/** One task at a time, and how far it is. */
const useTask = () => {
  const [busy, setBusy] = useState<Busy>();
  const cancel = useRef(() => undefined as unknown);
  const run = async (task: DeskTask): Promise<TaskResult> => {
    const label = task.do === 'read' ? text.reading : text.writing;
    setBusy({ label, share: undefined });
    const running = runTask(task, (share) => setBusy({ label, share }));
    cancel.current = running.cancel;
    const result = await running.result;
    setBusy(undefined);
    return result;
  };
  return { busy, run, cancel: () => void cancel.current() };
};

/** The officer's work on a list: kept in this tab's memory and nowhere else. */
export const useStaffWork = () => {
  const [state, setState] = useState(nothing);
  const { busy, run, cancel } = useTask();
  useLeavingQuestion(state.isDirty);
  const read = async (file: File): Promise<void> => {
    setState((now) => ({ ...now, refusal: undefined, said: '' }));
    const result = await run({ do: 'read', file });
    setState((now) => after(now, result));
  };
  const write = async (file: DeskFile, order: DeskOrder): Promise<void> => {
    setState((now) => ({ ...now, refusal: undefined, said: '' }));
    const result = await run({ do: 'write', file, order });
    if (result.what === 'file') saveAs(result.file.name, result.file.content, result.file.type);
    setState((now) => (result.what === 'file' ? afterSaving(after(now, result), file) : after(now, result)));
  };
  const change = (work: Work, said: string): void =>
    setState((now) => ({
      ...now,
      work,
      past: now.work ? [...now.past, now.work].slice(-mostSteps) : now.past,
      isDirty: true,
      refusal: undefined,
      said,
    }));
  const undo = (): void =>
    setState((now) => ({
      ...now,
      work: now.past.at(-1),
      past: now.past.slice(0, -1),
      isDirty: true,
      said: text.undone,
    }));
  const keep = (isDirty: boolean, said: string): void => setState((now) => ({ ...now, isDirty, said }));
  return { ...state, busy, read, write, change, undo, keep, cancel };
};
