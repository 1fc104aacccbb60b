import { fieldsOf } from '#records/parse.ts';
import { begin } from '#records/xapi/begin.ts';
import type { XapiClock } from '#records/xapi/clock.ts';
import { type Fetch, lrsAt } from '#records/xapi/lrs.ts';
import type { TabMemory } from '#records/xapi/memory.ts';
import { patiently } from '#records/xapi/patiently.ts';
import { failed, type NoConnection, type XapiConnection } from '#records/xapi/xapi-session.ts';
import { type Authorization, authorize, remember } from './authorization.ts';
import { cmi5Frame } from './cmi5-frame.ts';
import { launchDataId, readLaunchData } from './launch-data.ts';
import { type Cmi5Parameters, cmi5Parameters } from './launch-parameters.ts';

export type Cmi5Launch = {
  /** Of the launch's address. */
  readonly query: string;
  readonly fetch: Fetch;
  readonly memory: TabMemory;
  readonly clock: XapiClock;
};

/** cmi5 11: to be read at the start. The course has one language; that of sound counts where a page is read aloud. */
const preferencesId = 'cmi5LearnerPreferences';

/** cmi5 11.1: `audioPreference` is `on` or `off`. */
const isSoundOff = (text: string | undefined): boolean => {
  try {
    return fieldsOf(JSON.parse(text ?? ''))['audioPreference'] === 'off';
  } catch {
    return false;
  }
};

/** Whether an address with this query is a launch by cmi5. */
export const isCmi5Launch = (query: string): boolean => cmi5Parameters(query) !== undefined;

const notLaunched = { ok: false, notice: 'lms-absent' } as const;

const enter = async (
  parameters: Cmi5Parameters,
  authorization: Authorization,
  launch: Cmi5Launch,
): Promise<XapiConnection | NoConnection> => {
  const { fetch, memory, clock } = launch;
  const lrs = lrsAt({ ...parameters, authorization: authorization.header }, fetch, clock);
  const [data, preferences] = await Promise.all([
    patiently(() => lrs.state(launchDataId), clock),
    patiently(() => lrs.profile(preferencesId), clock),
  ]);
  if (!data.ok) return failed(data);
  if (!preferences.ok) return failed(preferences);
  const told = readLaunchData(data.value.text ?? '');
  if (!told) return { ok: false, notice: 'lms-refused' };
  const frame = cmi5Frame(parameters, told);
  const key = { address: parameters.fetch, memory };
  if (authorization.phase === 'new') {
    const begun = await begin(lrs, frame, clock);
    if (!begun.ok) return failed(begun);
    remember(key, { ...authorization, phase: 'initialized' });
  }
  return {
    ok: true,
    lrs,
    frame,
    mode: told.mode,
    mastery: told.mastery,
    returnTo: told.returnUrl,
    soundOff: isSoundOff(preferences.value),
    parameters: told.parameters,
    onEnd: () => remember(key, { ...authorization, phase: 'over' }),
  };
};

/**
 * Opens a session in an LMS by cmi5 (Quartz, 1st edition), as far as `initialized`. After a reload the session is over:
 * `terminated` was the last statement that the LMS takes.
 */
export const connectByCmi5 = async (launch: Cmi5Launch): Promise<XapiConnection | NoConnection> => {
  const parameters = cmi5Parameters(launch.query);
  if (!parameters) return notLaunched;
  const { fetch, memory, clock } = launch;
  const authorization = await patiently(() => authorize({ address: parameters.fetch, fetch, memory }), clock);
  if (!authorization.ok) return failed(authorization);
  if (authorization.value.phase === 'over') return { ok: false, notice: 'lms-refused' };
  return enter(parameters, authorization.value, launch);
};
