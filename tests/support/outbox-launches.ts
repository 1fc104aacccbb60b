import { connectByCmi5 } from '#records/cmi5/connect.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import type { ScormApi } from '#records/scorm/api-call.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { connectByTincan } from '#records/tincan/connect.ts';
import type { Fetch } from '#records/xapi/lrs.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { fakeKinds, smallLedger } from './small-ledger.ts';
import { type HostOptions, type Stored, strictScorm12Host } from './strict-scorm12-host.ts';
import { strictScorm2004Host } from './strict-scorm2004-host.ts';
import { settled } from './xapi/cmi5-launch.ts';
import { cmi5Lms } from './xapi/cmi5-lms.ts';
import type { FakeLrs } from './xapi/fake-lrs.ts';
import { tabMemory } from './xapi/surroundings.ts';
import { tincanLms } from './xapi/tincan-lms.ts';

/** One learner's course in one LMS, launched again and again: by every standard with the same words. */

export type Launched = {
  /** Without an outbox. */
  readonly record: LearnerRecord;
  /** From now on the LMS takes nothing, and says so; or it is as before. */
  readonly cut: (isCut?: boolean) => void;
  /** Lets the pause between two commits pass, and what comes of it. */
  readonly wait: () => Promise<void>;
  /** Takes from the LMS what it was told since the launch: it said that it has it, and lost it. */
  readonly lose: () => void;
};

export type LaunchWords = { readonly review?: boolean; readonly refuses?: boolean };

export type LmsOfOne = {
  readonly launch: (words?: LaunchWords) => Launched;
  /** The administrator takes back what the learner has reached. */
  readonly reset: () => void;
};

let tokens = 0;

const newToken = (): string => {
  tokens += 1;
  return `t${String(tokens).padStart(7, '0')}`;
};

const surroundings = (clock: FakeClock) => ({
  ledger: smallLedger,
  kinds: fakeKinds,
  clock,
  replica: 'session',
  newToken,
});

/** An LMS's API whose way to the server can be cut: `ends` are the functions that then fail. */
const cuttable = (api: object, ends: readonly string[], lastError: string) => {
  let isCut = false;
  let failed = false;
  const functions = Object.entries(api).map(([name, call]) => {
    const answer = (...args: string[]): unknown => {
      if (name === lastError && failed) return '101';
      failed = isCut && ends.includes(name);
      return failed ? 'false' : call(...args);
    };
    return [name, answer] as const;
  });
  return {
    api: Object.fromEntries(functions) as ScormApi,
    cut: (now = true) => {
      isCut = now;
    },
  };
};

type ScormWords = {
  readonly host: (options: HostOptions) => { readonly API: object };
  readonly record: (basis: { readonly api: ScormApi } & ReturnType<typeof surroundings>) => LearnerRecord;
  readonly names: { readonly learner: string; readonly mode: string; readonly lastError: string };
  readonly ends: readonly string[];
};

const scormLms =
  ({ host, record, names, ends }: ScormWords) =>
  (learner = 'u-17'): LmsOfOne => {
    let stored: Stored = {};
    return {
      reset: () => {
        stored = {};
      },
      launch: ({ review = false, refuses = false } = {}) => {
        const before = stored;
        const clock = fakeClock();
        const { API } = host({
          stored,
          store: (now) => {
            stored = now;
          },
          refuseInitialize: refuses,
          tells: { [names.learner]: learner, ...(review && { [names.mode]: 'review' }) },
        });
        const { api, cut } = cuttable(API, ends, names.lastError);
        return {
          record: record({ api, ...surroundings(clock) }),
          cut,
          wait: async () => {
            clock.pass(5000);
            await settled();
          },
          lose: () => {
            stored = before;
          },
        };
      },
    };
  };

const stateId = 'orientir-bookmark';

/** Which document of which learner an address asks for. */
const stateKey = (query: string): Readonly<Record<string, string>> => {
  const given = new URLSearchParams(query);
  const activityId = given.get('activityId') ?? given.get('activity_id') ?? '';
  return { activityId, agent: given.get('actor') ?? '', registration: given.get('registration') ?? '' };
};

type XapiWords = {
  readonly lrs: FakeLrs;
  readonly fetch: Fetch;
  readonly query: (words: LaunchWords) => string;
  readonly connect: (query: string, fetch: Fetch, clock: ReturnType<typeof timed>) => ReturnType<typeof connectByCmi5>;
};

const timed = (clock: FakeClock) => ({ ...clock, date: () => new Date(Date.UTC(2026, 10, 23, 10) + clock.now()) });

const xapiLms = ({ lrs, fetch, query: queryOf, connect }: XapiWords): LmsOfOne => {
  let last = queryOf({});
  const put = (text = ''): void => lrs.putState(stateId, stateKey(last), text);
  return {
    reset: () => put(),
    launch: (words = {}) => {
      const before = lrs.stateText(stateId);
      const clock = fakeClock();
      let isCut = words.refuses ?? false;
      last = queryOf(words);
      const connected: Fetch = async (address, request) => {
        if (isCut) return new Response('', { status: 401 });
        return fetch(address, request);
      };
      const course = { ...surroundings(clock), clock: timed(clock) };
      return {
        record: xapiRecord(() => connect(last, connected, course.clock), course),
        cut: (now = true) => {
          isCut = now;
        },
        wait: async () => {
          for (let turn = 0; turn < 3; turn += 1) {
            clock.pass(5000);
            await settled();
          }
        },
        lose: () => put(before),
      };
    },
  };
};

const cmi5 = (): LmsOfOne => {
  const lms = cmi5Lms();
  return xapiLms({
    lrs: lms.lrs,
    fetch: lms.fetch,
    query: ({ review = false }) => lms.launch(review ? { mode: 'Review' } : {}),
    connect: (query, fetch, clock) => connectByCmi5({ query, fetch, clock, memory: tabMemory() }),
  });
};

const tincan = (learner = 'u-17'): LmsOfOne => {
  const lms = tincanLms({ actor: { objectType: 'Agent', name: 'Анна', mbox: `mailto:${learner}@gov.test` } });
  return xapiLms({
    lrs: lms.lrs,
    fetch: lms.lrs.fetch,
    query: () => lms.launch(),
    connect: (query, fetch, clock) => connectByTincan({ query, fetch, clock }),
  });
};

/** By cmi5 it is always the same learner. */
export const lmss: Readonly<Record<string, (learner?: string) => LmsOfOne>> = {
  'SCORM 1.2': scormLms({
    host: strictScorm12Host,
    record: scorm12Record,
    names: { learner: 'cmi.core.student_id', mode: 'cmi.core.lesson_mode', lastError: 'LMSGetLastError' },
    ends: ['LMSCommit', 'LMSFinish'],
  }),
  'SCORM 2004': scormLms({
    host: strictScorm2004Host,
    record: scorm2004Record,
    names: { learner: 'cmi.learner_id', mode: 'cmi.mode', lastError: 'GetLastError' },
    ends: ['Commit', 'Terminate'],
  }),
  cmi5,
  xAPI: tincan,
};
