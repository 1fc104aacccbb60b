import { connectByCmi5 } from '#records/cmi5/connect.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import type { TabMemory } from '#records/xapi/memory.ts';
import { type XapiCourse, xapiRecord } from '#records/xapi/xapi-record.ts';
import { type FakeClock, fakeClock } from '../fake-clock.ts';
import { fakeKinds, smallLedger } from '../small-ledger.ts';
import { type Cmi5Lms, cmi5Lms, type LaunchOptions } from './cmi5-lms.ts';
import { tabMemory } from './surroundings.ts';

/** A course launched by cmi5, with a clock that stands still until it is moved. */

export type Launched = {
  readonly lms: Cmi5Lms;
  readonly record: LearnerRecord;
  readonly clock: FakeClock;
  readonly query: string;
  readonly memory: TabMemory;
};

export type LaunchParts = {
  readonly lms?: Cmi5Lms;
  readonly launch?: LaunchOptions;
  /** The address of an earlier launch: the page was reloaded. */
  readonly query?: string;
  readonly memory?: TabMemory;
  readonly course?: Partial<XapiCourse>;
};

export const launch = ({ lms = cmi5Lms(), memory = tabMemory(), ...parts }: LaunchParts = {}): Launched => {
  const clock = fakeClock();
  const date = () => new Date(Date.UTC(2026, 10, 23, 10) + clock.now());
  const query = parts.query ?? lms.launch(parts.launch);
  const surroundings = { clock: { ...clock, date }, memory, query, fetch: lms.fetch };
  const course = { ledger: smallLedger, kinds: fakeKinds, replica: 'session', clock: surroundings.clock };
  const record = xapiRecord(() => connectByCmi5(surroundings), { ...course, ...parts.course });
  return { lms, record, clock, query, memory };
};

/** Lets all that needs no time come to its end. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
