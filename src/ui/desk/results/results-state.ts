import type { CourseId } from '#domain/ids.ts';
import type { Decision, Decisions, Identity } from '#results/join/join.ts';
import type { FileReading, ResultsFile } from '#results/read/results-file.ts';
import type { ListReading } from '#staff/list/import-list.ts';
import type { Work, WorkReading } from '#staff/list/work-file.ts';
import { resultsDesk as text } from '#text/results-desk.ts';

export type Refusal = { readonly name: string; readonly why: string };

/** Everything that the officer has opened and said. */
export type ResultsState = {
  readonly work: Work | undefined;
  /** Whether the list brought codes of rows along. */
  readonly hasCodes: boolean;
  readonly files: readonly ResultsFile[];
  readonly refusals: readonly Refusal[];
  readonly decisions: Decisions;
  /** Columns that are no course of ours, by file and title. */
  readonly leftOut: ReadonlySet<string>;
  readonly assignedOn: string;
  readonly scoresCount: boolean;
  readonly onlyConfirmed: boolean;
  /** Whether leaving would lose decisions that no saved file has. */
  readonly isDirty: boolean;
  /** Why the list was not taken. */
  readonly refusal: string | undefined;
  readonly said: string;
};

export const nothingOpen: ResultsState = {
  work: undefined,
  hasCodes: true,
  files: [],
  refusals: [],
  decisions: new Map(),
  leftOut: new Set(),
  assignedOn: '',
  scoresCount: true,
  onlyConfirmed: false,
  isDirty: false,
  refusal: undefined,
  said: '',
};

/** A list or a working file takes the place of the one before, and of what was decided about its people. */
export const withList = (state: ResultsState, reading: ListReading | WorkReading): ResultsState => {
  if (!reading.ok) return { ...state, refusal: reading.why };
  const work = 'work' in reading ? reading.work : { list: reading.list, deadline: '' };
  return { ...state, work, hasCodes: 'work' in reading || reading.hasCodes, decisions: new Map(), isDirty: false };
};

/** Files that were read join those that are there; one that is there already is told and not taken twice. */
export const withReadings = (state: ResultsState, readings: readonly FileReading[]): ResultsState => {
  const known = new Set(state.files.map(({ checksum }) => checksum));
  const files: ResultsFile[] = [];
  const refusals: Refusal[] = [];
  for (const reading of readings) {
    if (!reading.ok) refusals.push({ name: reading.name, why: reading.why });
    else if (known.has(reading.file.checksum)) refusals.push({ name: reading.file.name, why: text.sameFile });
    else {
      known.add(reading.file.checksum);
      files.push(reading.file);
    }
  }
  const said = text.filesDone(files.length, refusals.length);
  return { ...state, files: [...state.files, ...files], refusals: [...state.refusals, ...refusals], said };
};

export const withoutFile = (state: ResultsState, gone: ResultsFile): ResultsState => ({
  ...state,
  files: state.files.filter((file) => file !== gone),
  said: text.takenAway(gone.name),
});

export const partKey = ({ checksum }: ResultsFile, title: string): string => `${checksum}\n${title}`;

/** What the officer says a column is: a course, none of ours, or not yet known. */
export type PartCourse = CourseId | 'none' | undefined;

export const withCourse = (
  state: ResultsState,
  changed: { readonly file: ResultsFile; readonly title: string; readonly course: PartCourse },
): ResultsState => {
  const { file, title, course } = changed;
  const leftOut = new Set(state.leftOut);
  if (course === 'none') leftOut.add(partKey(file, title));
  else leftOut.delete(partKey(file, title));
  const chosen = course === 'none' ? undefined : course;
  const parts = file.parts.map((part) => (part.title === title ? { ...part, course: chosen } : part));
  const files = state.files.map((one) => (one === file ? { ...file, parts } : one));
  return { ...state, files, leftOut, isDirty: true, said: '' };
};

export const withDecisions = (
  state: ResultsState,
  made: readonly (readonly [Identity, Decision | undefined])[],
  said: string,
): ResultsState => {
  const decisions = new Map(state.decisions);
  for (const [identity, decision] of made) {
    if (decision) decisions.set(identity, decision);
    else decisions.delete(identity);
  }
  return { ...state, decisions, isDirty: true, said };
};
