import type { SaveOutcome } from '#records/learner-record.ts';
import type { ScormCalls } from '#records/scorm/api-call.ts';
import { type Clock, commitPace } from '#records/scorm/commit-pace.ts';
import { sessionTime12 } from '#records/scorm/session-time.ts';
import type { Element } from './elements.ts';
import { type Launch, readLaunch } from './launch.ts';

export type Scorm12Session = {
  /** Undefined when the LMS refuses a session, or when it is over. Another call reads again. */
  readonly begin: () => Launch | undefined;
  readonly isOpen: () => boolean;
  /** Sets what differs from what was set before; false when something was refused that an LMS must support. */
  readonly set: (elements: readonly Element[]) => boolean;
  readonly commit: (urgent: boolean) => Promise<SaveOutcome>;
  readonly flush: () => void;
  /** `last`: elements set before the end. Nothing is called after it. */
  readonly end: (last: readonly Element[]) => void;
};

/** Optional in SCORM 1.2: an LMS may refuse them. */
const optional: readonly string[] = ['cmi.core.score.min', 'cmi.core.score.max'];

/** General exception, or no code at all: the way to the server is what usually fails then. */
const unexplained: readonly number[] = [0, 101];

const commitWith = (calls: ScormCalls) => (): SaveOutcome => {
  const result = calls.commit();
  if (result.ok) return { ok: true, at: 'lms' };
  return { ok: false, why: unexplained.includes(result.code) ? 'offline' : 'refused' };
};

/** One LMSInitialize, one LMSFinish, and between them no value set twice. */
export const scorm12Session = (calls: ScormCalls, clock: Clock): Scorm12Session => {
  const pace = commitPace(commitWith(calls), clock);
  const sent = new Map<string, string>();
  let phase: 'new' | 'open' | 'over' = 'new';
  let writable = false;
  let startedAt = 0;
  const setOne = ([name, value]: Element): boolean => {
    if (sent.get(name) === value) return true;
    const accepted = calls.set(name, value).ok;
    if (accepted) pace.mark();
    if (accepted || optional.includes(name)) sent.set(name, value);
    return accepted || optional.includes(name);
  };
  const set = (elements: readonly Element[]): boolean => elements.map(setOne).every((accepted) => accepted);
  const settleIn = (launch: Launch): void => {
    // Moodle takes a status that was never set for `completed` at Finish.
    const status: readonly Element[] = launch.status ? [] : [['cmi.core.lesson_status', 'incomplete']];
    // Unless it is known from the beginning, a killed tab loses what it had kept.
    set([...status, ['cmi.core.exit', 'suspend']]);
    pace.flush();
  };
  return {
    begin: () => {
      if (phase === 'new') {
        phase = calls.initialize().ok ? 'open' : 'over';
        startedAt = clock.now();
      }
      if (phase === 'over') return undefined;
      const launch = readLaunch(calls);
      writable = launch.writable;
      if (writable) settleIn(launch);
      return launch;
    },
    isOpen: () => phase === 'open',
    set,
    commit: pace.soon,
    flush: pace.flush,
    end: (last) => {
      if (phase !== 'open') return;
      if (writable) {
        set(last);
        calls.set('cmi.core.session_time', sessionTime12(clock.now() - startedAt));
        pace.flush();
      }
      calls.finish();
      phase = 'over';
    },
  };
};
