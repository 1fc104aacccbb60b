import { connectByCmi5 } from '#records/cmi5/connect.ts';
import { connectByTincan } from '#records/tincan/connect.ts';
import type { Fetch } from '#records/xapi/lrs.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import { fakeClock } from '../fake-clock.ts';
import { fakeOutboxes } from '../fake-outboxes.ts';
import { fakeKinds, smallLedger } from '../small-ledger.ts';
import { settled } from '../xapi/cmi5-launch.ts';
import { type Cmi5Lms, cmi5Lms } from '../xapi/cmi5-lms.ts';
import type { FakeLrs, LrsOptions } from '../xapi/fake-lrs.ts';
import { tabMemory } from '../xapi/surroundings.ts';
import { tincanLms } from '../xapi/tincan-lms.ts';
import {
  atTheEnd,
  broken,
  dropsWrites,
  hangs,
  type LrsTrouble,
  loginPage,
  noNetwork,
  takesAndHangs,
  takesOnly,
  unauthorized,
} from '../xapi/troubles.ts';
import { keptHereToo, newToken } from './kept-here-too.ts';
import type { LaunchMode, Lms, Seat, Trouble } from './lms.ts';

type Launching = {
  readonly lrs: FakeLrs;
  readonly fetch: Fetch;
  readonly launch: (mode: LaunchMode) => string;
};

const modes = { normal: 'Normal', review: 'Review', browse: 'Browse', 'no-credit': 'Browse' } as const;

const launchings = {
  cmi5: (options: LrsOptions, learner: string): Launching => {
    const lms: Cmi5Lms = cmi5Lms({ ...options, learner });
    return { lrs: lms.lrs, fetch: lms.fetch, launch: (mode) => lms.launch({ mode: modes[mode] }) };
  },
  xapi: (options: LrsOptions, learner: string): Launching => {
    const lms = tincanLms({ ...options, actor: { objectType: 'Agent', mbox: `mailto:${learner}@gov.test` } });
    return { lrs: lms.lrs, fetch: lms.lrs.fetch, launch: lms.launch };
  },
} as const;

const needed = /verbs\/(?:initialized|passed|failed|completed|terminated)"/;

const troublesOf = (fetch: Fetch): Readonly<Record<Trouble, LrsTrouble>> => ({
  'will not open': unauthorized,
  'refuses what is optional': takesOnly(fetch, needed),
  refuses: broken,
  lies: dropsWrites(fetch),
  throws: noNetwork,
  'gives null': dropsWrites(fetch),
  'hangs and takes it': takesAndHangs(fetch),
  'hangs and refuses': hangs,
  'login page': loginPage,
  unauthorized,
  'will not end': atTheEnd(fetch, broken),
  'throws at the end': atTheEnd(fetch, noNetwork),
});

const ofSession = ['initialized', 'terminated'];

/** Documents written and statements said, but for those of the session itself. */
const writesTo = ({ log, verbs }: FakeLrs): number =>
  log.filter(({ path, method }) => method !== 'GET' && path.startsWith('activities/state')).length +
  verbs().filter((verb) => !ofSession.includes(verb)).length;

const scoresIn = ({ statements }: FakeLrs): readonly number[] =>
  statements.flatMap(({ verb, result }) =>
    /(?:passed|failed)$/.test(verb.id) && result?.score ? [result.score.scaled] : [],
  );

export type LrsLms = Lms & { readonly lrs: FakeLrs };

/** An LMS with an LRS, by cmi5 or by a plain xAPI launch. */
export const lrsLms = (standard: 'cmi5' | 'xapi', options: LrsOptions = {}, seat: Seat = {}): LrsLms => {
  const { device: own = fakeOutboxes(), learner = 'u-17' } = seat;
  const { lrs, fetch, launch } = launchings[standard](options, learner);
  const troubles = troublesOf(fetch);
  let now: LrsTrouble | undefined;
  let failedAt: number | undefined;
  let launches = 0;
  return {
    launch: ({ mode = 'normal', ledger = smallLedger, device = own, keepAside } = {}) => {
      launches += 1;
      const clock = fakeClock();
      const timed = { ...clock, date: () => new Date(Date.UTC(2026, 10, 23, 10 + launches) + clock.now()) };
      const troubled: Fetch = async (address, request) => {
        if (!now) return fetch(address, request);
        try {
          return await now(address, request);
        } finally {
          failedAt = clock.now();
        }
      };
      const query = launch(mode);
      const surroundings = { query, fetch: troubled, clock: timed, memory: tabMemory() };
      const connect = standard === 'cmi5' ? connectByCmi5 : connectByTincan;
      const course = { ledger, kinds: fakeKinds, clock: timed, replica: `s${launches}`, keepAside, newToken };
      return {
        record: keptHereToo(
          xapiRecord(() => connect(surroundings), course),
          device,
          ledger,
        ),
        now: clock.now,
        pass: async (milliseconds) => {
          clock.pass(milliseconds);
          await settled();
        },
      };
    },
    suffer: (trouble) => {
      now = trouble && troubles[trouble];
    },
    reset: lrs.forgetState,
    seen: () => ({
      completed: lrs.verbs().includes('completed'),
      passed: lrs.verbs().includes('passed'),
      score: scoresIn(lrs).length > 0 ? Math.max(...scoresIn(lrs)) : undefined,
    }),
    answers: () =>
      lrs.statements.flatMap(({ verb, object }) => (verb.id.endsWith('/answered') ? [String(object['id'])] : [])),
    writes: () => writesTo(lrs),
    failedAt: () => failedAt,
    lrs,
  };
};
