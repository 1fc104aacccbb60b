import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { type FakeClock, fakeClock } from '../fake-clock.ts';
import { fakeOutboxes } from '../fake-outboxes.ts';
import { type LmsStandard, lmsWords } from '../lms-words.ts';
import { fakeKinds, smallLedger } from '../small-ledger.ts';
import { type LoggedCall, type Stored, strictScorm12Host } from '../strict-scorm12-host.ts';
import { strictScorm2004Host } from '../strict-scorm2004-host.ts';
import { settled } from '../xapi/cmi5-launch.ts';
import { apiOf, callsOf, type LmsCalls } from './calls.ts';
import { closed } from './closed.ts';
import { expiredWithPage, expiredWithRefusal } from './expirer.ts';
import { keptHereToo, newToken } from './kept-here-too.ts';
import { liar } from './liar.ts';
import type { LaunchMode, Lms, Seat, Seen, Trouble } from './lms.ts';
import { nullReturner } from './null-returner.ts';
import type { Personality } from './personality.ts';
import { picky } from './picky.ts';
import { refuser } from './refuser.ts';
import { slow } from './slow.ts';
import { thrower } from './thrower.ts';
import { refusesTheEnd, throwsAtTheEnd } from './unending.ts';

const halfMinute = 30_000;

const troubles: Readonly<Record<Trouble, Personality>> = {
  'will not open': closed,
  'refuses what is optional': picky,
  refuses: refuser,
  lies: liar,
  throws: thrower,
  'gives null': nullReturner,
  'hangs and takes it': slow(halfMinute, true),
  'hangs and refuses': slow(halfMinute, false),
  'login page': expiredWithPage,
  unauthorized: expiredWithRefusal,
  'will not end': refusesTheEnd,
  'throws at the end': throwsAtTheEnd,
};

const hosts = { scorm12: strictScorm12Host, scorm2004: strictScorm2004Host } as const;
const records = { scorm12: scorm12Record, scorm2004: scorm2004Record } as const;

const given = {
  scorm12: { credit: 'cmi.core.credit', learner: 'cmi.core.student_id' },
  scorm2004: { credit: 'cmi.credit', learner: 'cmi.learner_id' },
} as const;

const tellsOf = (standard: LmsStandard, mode: LaunchMode, learner: string): Stored => ({
  [given[standard].learner]: learner,
  [mode === 'no-credit' ? given[standard].credit : lmsWords[standard].mode]: mode,
});

const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const seenIn = {
  scorm12: (stored: Stored): Seen => {
    const status = stored['cmi.core.lesson_status'] ?? '';
    const raw = numberIn(stored['cmi.core.score.raw']);
    return {
      completed: ['completed', 'passed'].includes(status),
      passed: status === 'passed',
      score: raw === undefined ? undefined : raw / 100,
    };
  },
  scorm2004: (stored: Stored): Seen => ({
    completed: stored['cmi.completion_status'] === 'completed',
    passed: stored['cmi.success_status'] === 'passed',
    score: numberIn(stored['cmi.score.scaled']),
  }),
} as const;

export type ScormLms = Lms & { readonly stored: () => Stored };

/** Notes when a call came back that failed. */
const noting = (lms: LmsCalls, clock: FakeClock, note: (at: number) => void): LmsCalls => {
  const noted = (call: () => unknown): unknown => {
    try {
      const result = call();
      if (String(result) !== 'true') note(clock.now());
      return result;
    } catch (error) {
      note(clock.now());
      throw error;
    }
  };
  return {
    ...lms,
    set: (element, value) => noted(() => lms.set(element, value)),
    commit: () => noted(lms.commit),
    finish: () => noted(lms.finish),
  };
};

/** An LMS by SCORM: the strict host of the standard, and over it a personality that may change at any time. */
export const scormLms = (standard: LmsStandard, usual: Personality = {}, seat: Seat = {}): ScormLms => {
  const { device: own = fakeOutboxes(), learner = 'u-17' } = seat;
  let stored: Stored = {};
  let now = usual;
  let failedAt: number | undefined;
  const logs: (readonly LoggedCall[])[] = [];
  return {
    launch: ({ mode = 'normal', ledger = smallLedger, device = own, keepAside } = {}) => {
      const clock = fakeClock();
      const store = (kept: Stored): void => {
        stored = (now.keeps ? now.keeps(kept) : kept) ?? stored;
      };
      const { API, log } = hosts[standard]({ stored, store, tells: tellsOf(standard, mode, learner) });
      logs.push(log);
      const plain = callsOf(standard, API);
      const answering = new Map<Personality, LmsCalls>();
      const calls = (): LmsCalls => {
        const own = answering.get(now) ?? now.answers?.(plain, clock) ?? plain;
        answering.set(now, own);
        return noting(own, clock, (at) => {
          failedAt = at;
        });
      };
      const api = apiOf(standard, calls);
      const basis = { api, ledger, kinds: fakeKinds, clock, replica: `s${logs.length}`, keepAside, newToken };
      return {
        record: keptHereToo(records[standard](basis), device, ledger),
        now: clock.now,
        pass: async (milliseconds) => {
          clock.pass(milliseconds);
          await settled();
        },
      };
    },
    suffer: (trouble) => {
      now = trouble ? troubles[trouble] : usual;
    },
    reset: () => {
      stored = {};
    },
    seen: () => seenIn[standard](stored),
    answers: () =>
      Object.entries(stored).flatMap(([name, id]) => (/^cmi\.interactions\.\d+\.id$/.test(name) ? [id] : [])),
    writes: () => logs.flat().filter(({ name }) => name === lmsWords[standard].set).length,
    failedAt: () => failedAt,
    stored: () => stored,
  };
};
