import type { LearnerRecord } from '#records/learner-record.ts';
import { type Scorm2004Options, scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { fakeKinds, smallLedger } from './small-ledger.ts';
import type { HostOptions } from './strict-scorm12-host.ts';
import { type Strict2004Host, strictScorm2004Host } from './strict-scorm2004-host.ts';

export type Launched2004 = {
  readonly host: Strict2004Host;
  readonly record: LearnerRecord;
  readonly clock: FakeClock;
  /** Elements set, with the values they were set to, and the other calls by name. */
  readonly said: () => readonly string[];
  /** What the LMS has of an element in this session. */
  readonly has: (element: string) => string;
};

type LaunchOptions = { readonly host?: HostOptions; readonly record?: Partial<Scorm2004Options> };

/** The small course launched in the strict host of SCORM 2004. */
export const launch2004 = ({ host: hostOptions = {}, record: options = {} }: LaunchOptions = {}): Launched2004 => {
  const host = strictScorm2004Host(hostOptions);
  const clock = fakeClock();
  const basis = { api: host.API, ledger: smallLedger, kinds: fakeKinds, clock, replica: 'session' };
  const record = scorm2004Record({ ...basis, ...options });
  const said = () =>
    host.log
      .filter(({ name }) => name !== 'GetValue')
      .map(({ name, args }) => (name === 'SetValue' ? `${args[0]} = ${args[1]}` : name));
  return { host, record, clock, said, has: (element) => host.API.GetValue(element) };
};

/** Refused calls in a host's log; reading what was never set is none (403). */
export const refusals2004 = ({ log }: Pick<Strict2004Host, 'log'>) =>
  log.filter(({ name, error }) => error !== '0' && !(name === 'GetValue' && error === '403'));
