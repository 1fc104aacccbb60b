import {
  type Echo,
  largestKept,
  median,
  type OddText,
  oddTexts,
  type ProbeRead,
  probeText,
  readProbe,
} from '#records/probe.ts';
import { type ScormApi, type ScormCalls, scormCalls } from './api-call.ts';
import type { ElementName, Get, Launch, ScormModel } from './model.ts';

/** Looks at an LMS before anybody learns in it. Sets suspend_data and the location only, and puts both back. */

export type Refusal = { readonly element: string; readonly code: number };

export type ScormFindings = {
  /** Characters of suspend_data that can be read again in the same session. */
  readonly limit: number;
  /** What came back of a probe that an earlier launch left. */
  readonly stored: ProbeRead | undefined;
  readonly echoes: Readonly<Record<OddText, Echo>>;
  readonly location: Echo;
  /** Elements that the LMS would not let be read. */
  readonly refused: readonly Refusal[];
  /** Milliseconds, median of three; undefined where one of them failed. */
  readonly commit: number | undefined;
  /** Error code of a commit that failed. */
  readonly commitCode: number | undefined;
  /** suspend_data and location are as they were. */
  readonly restored: boolean;
};

export type ScormPreflight =
  /** `closed`: no session. `unreadable`: suspend_data cannot be read, so it must not be written over. */
  | { readonly ok: false; readonly why: 'closed' | 'unreadable' | 'review' | 'has-progress'; readonly code: number }
  | {
      readonly ok: true;
      readonly findings: ScormFindings;
      /** Leaves the longest text that was kept, for the next launch to look at; whether it was taken. */
      readonly leaveProbe: () => boolean;
    };

type Options = {
  readonly api: ScormApi;
  readonly model: Pick<ScormModel, 'dialect' | 'location' | 'readLaunch' | 'first'>;
  /** Milliseconds. */
  readonly now: () => number;
};

const suspendData = 'cmi.suspend_data';
/** Data Model Element Value Not Initialized: the right answer to reading what was never set in SCORM 2004. */
const neverSet = 403;

const read12: readonly ElementName[] = [
  'cmi.core.student_id',
  'cmi.core.lesson_status',
  'cmi.core.lesson_mode',
  'cmi.core.credit',
  'cmi.core.entry',
  'cmi.core.score.raw',
  'cmi.core.score.min',
  'cmi.core.score.max',
  'cmi.objectives._count',
  'cmi.interactions._count',
  'cmi.interactions._children',
];

const read2004: readonly ElementName[] = [
  'cmi.learner_id',
  'cmi.completion_status',
  'cmi.success_status',
  'cmi.mode',
  'cmi.credit',
  'cmi.entry',
  'cmi.score.scaled',
  'cmi.score.raw',
  'cmi.progress_measure',
  'cmi.objectives._count',
  'cmi.interactions._count',
  'cmi.interactions._children',
];

const getWith =
  (calls: ScormCalls): Get =>
  (name) => {
    const result = calls.get(name);
    return result.ok ? { ...result, code: 0 } : { ok: false, value: '', code: result.code };
  };

/** A session that another page of the package opened will do, as long as the LMS answers. */
const isOpen = (calls: ScormCalls, get: Get, { location }: Options['model']): number | undefined => {
  const begun = calls.initialize();
  if (begun.ok) return undefined;
  const { ok, code } = get(location);
  return ok || code === neverSet ? undefined : begun.code;
};

const objection = ({ mode, told, bookmark = '' }: Launch): 'review' | 'has-progress' | undefined => {
  if (mode !== 'normal') return 'review';
  const isTold = told.completed || told.success !== 'unknown' || told.score !== undefined;
  const isForeign = bookmark.trim() !== '' && readProbe(bookmark) === undefined;
  return isTold || isForeign ? 'has-progress' : undefined;
};

const echoIn = (calls: ScormCalls, get: Get, [element, text]: readonly [ElementName, string]): Echo => {
  if (!calls.set(element, text).ok) return 'refused';
  const { ok, value } = get(element);
  return ok && value === text ? 'same' : 'changed';
};

const refusedOf = (get: Get, { object }: Options['model']['dialect']): readonly Refusal[] =>
  (object === 'API' ? read12 : read2004).flatMap((element) => {
    const { ok, code } = get(element);
    return ok || code === neverSet ? [] : [{ element, code }];
  });

type Commits = Pick<ScormFindings, 'commit' | 'commitCode'>;

const commits = (calls: ScormCalls, now: () => number): Commits => {
  const times: number[] = [];
  for (const length of [101, 102, 103]) {
    calls.set(suspendData, probeText(length));
    const from = now();
    const result = calls.commit();
    if (!result.ok) return { commit: undefined, commitCode: result.code };
    times.push(now() - from);
  }
  return { commit: median(times), commitCode: undefined };
};

/** Some LMSs refuse an empty location; the hyphen is what the course itself writes for no place. */
const restore = (calls: ScormCalls, get: Get, [element, before]: readonly [ElementName, string]): boolean => {
  const isEmptied = echoIn(calls, get, [suspendData, '']) === 'same';
  const isBack = [before, '-'].some((text) => calls.set(element, text).ok);
  return calls.commit().ok && isEmptied && isBack;
};

export const scormPreflight = async ({ api, model, now }: Options): Promise<ScormPreflight> => {
  const calls = scormCalls(api, model.dialect);
  const get = getWith(calls);
  const code = isOpen(calls, get, model);
  if (code !== undefined) return { ok: false, why: 'closed', code };
  const launch = model.readLaunch(get);
  if (launch.bookmark === undefined) return { ok: false, why: 'unreadable', code: get(suspendData).code };
  const why = objection(launch);
  if (why) return { ok: false, why, code: 0 };
  const keeps = (text: string): Echo => echoIn(calls, get, [suspendData, text]);
  const refused = refusedOf(get, model.dialect);
  const limit = await largestKept((length) => keeps(probeText(length)) === 'same');
  const echoes = Object.fromEntries(
    Object.entries(oddTexts).map(([name, text]) => [name, keeps(text)]),
  ) as ScormFindings['echoes'];
  const location = echoIn(calls, get, [model.location, 'preflight']);
  const timed = commits(calls, now);
  const restored = restore(calls, get, [model.location, launch.location]);
  return {
    ok: true,
    findings: { limit, stored: readProbe(launch.bookmark), echoes, location, refused, ...timed, restored },
    leaveProbe: () => {
      // Without `suspend` a LMS by SCORM 2004 forgets what a session left.
      for (const element of model.first({ ...launch, isFirst: false })) calls.set(...element);
      return keeps(probeText(limit)) === 'same' && calls.commit().ok;
    },
  };
};
