import type { LearnerRecord } from '#records/learner-record.ts';
import { connectByTincan } from '#records/tincan/connect.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import { type FakeClock, fakeClock } from '../fake-clock.ts';
import { fakeKinds, smallLedger } from '../small-ledger.ts';
import { type TincanLms, tincanLms } from './tincan-lms.ts';

/** A course launched the Tin Can way, with a clock that stands still until it is moved. */
export const launchTincan = (
  lms: TincanLms = tincanLms(),
  query: string = lms.launch(),
): { readonly lms: TincanLms; readonly record: LearnerRecord; readonly clock: FakeClock } => {
  const clock = fakeClock();
  const timed = { ...clock, date: () => new Date(Date.UTC(2026, 10, 23, 10) + clock.now()) };
  const course = { ledger: smallLedger, kinds: fakeKinds, replica: 'session', clock: timed };
  const record = xapiRecord(() => connectByTincan({ query, fetch: lms.lrs.fetch, clock: timed }), course);
  return { lms, record, clock };
};
