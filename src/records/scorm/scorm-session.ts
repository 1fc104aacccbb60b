import type { SaveOutcome } from '#records/learner-record.ts';
import type { ScormCalls } from './api-call.ts';
import { type Clock, commitPace } from './commit-pace.ts';
import type { Element, ElementName, Get, Has, Launch, ScormModel } from './model.ts';

export type ScormSession = {
  /** Undefined when the LMS refuses a session, or when it is over. Another call reads again. */
  readonly begin: () => Launch | undefined;
  readonly isOpen: () => boolean;
  readonly has: Has;
  readonly get: Get;
  /** Sets what the LMS does not have yet; false when something was refused that it must support. */
  readonly set: (elements: readonly Element[]) => boolean;
  /** Sets what an LMS need not support; whether it has it. What was refused is not offered again. */
  readonly offer: (element: Element) => boolean;
  readonly commit: (urgent: boolean) => Promise<SaveOutcome>;
  /** Commits at once what is not committed; false when the LMS failed to take it. */
  readonly flush: () => boolean;
  /** `last`: elements set before the end. Nothing is called after it. */
  readonly end: (last: readonly Element[]) => void;
  /** How the end turned out; well, where it has not come or nothing was to be written. */
  readonly ended: () => SaveOutcome;
};

/** General exceptions, or no code at all: the way to the server is what usually fails then. */
const unexplained: readonly number[] = [0, 101, 391];

const outcomeOf = (result: ReturnType<ScormCalls['commit']>): SaveOutcome => {
  if (result.ok) return { ok: true, at: 'lms' };
  return { ok: false, why: unexplained.includes(result.code) ? 'offline' : 'refused' };
};

/** What the LMS is known to have, and what it will not take. */
const elementsOf = (calls: ScormCalls, onSet: () => void) => {
  const known = new Map<ElementName, string>();
  const refused = new Set<ElementName>();
  const get: Get = (name) => {
    const result = calls.get(name);
    if (!result.ok) return { ok: false, value: '', code: result.code };
    known.set(name, result.value);
    return { ok: true, value: result.value, code: 0 };
  };
  const setOne = ([name, value]: Element): boolean => {
    if (known.get(name) === value) return true;
    if (!calls.set(name, value).ok) return false;
    known.set(name, value);
    onSet();
    return true;
  };
  const offer = (element: Element): boolean => {
    const [name] = element;
    if (refused.has(name)) return false;
    const accepted = setOne(element);
    if (!accepted) refused.add(name);
    return accepted;
  };
  return { has: (name: ElementName) => known.get(name), get, setOne, offer };
};

/** One initialisation, one end, and between them no value set twice. */
export const scormSession = (calls: ScormCalls, model: ScormModel, clock: Clock): ScormSession => {
  const pace = commitPace(() => outcomeOf(calls.commit()), clock);
  const { has, get, setOne, offer } = elementsOf(calls, pace.mark);
  let phase: 'new' | 'open' | 'over' = 'new';
  let writable = false;
  let startedAt = 0;
  let ended: SaveOutcome = { ok: true, at: 'memory' };
  const set = (elements: readonly Element[]): boolean =>
    elements
      .map((element) => (model.isOptional(element[0]) ? offer(element) || true : setOne(element)))
      .every((accepted) => accepted);
  return {
    begin: () => {
      if (phase === 'new') {
        phase = calls.initialize().ok ? 'open' : 'over';
        startedAt = clock.now();
      }
      if (phase === 'over') return undefined;
      const launch = model.readLaunch(get);
      writable = launch.writable;
      return launch;
    },
    isOpen: () => phase === 'open',
    has,
    get,
    set,
    offer,
    commit: pace.soon,
    flush: pace.flush,
    ended: () => ended,
    end: (last) => {
      if (phase !== 'open') return;
      if (writable) {
        set(last);
        calls.set(...model.sessionTime(clock.now() - startedAt));
        pace.flush();
      }
      // What a commit did not take the end may have taken: its own word counts. Where nothing was written, nothing is lost.
      const finished = outcomeOf(calls.finish());
      phase = 'over';
      if (writable) ended = finished;
    },
  };
};
