import { Scorm12API } from 'scorm-again';
import type { LoggedCall, Scorm12Functions } from './strict-scorm12-host.ts';

export type ScormAgainOptions = {
  /** What an earlier launch left: cmi as JSON. */
  readonly stored?: unknown;
  readonly store?: ((cmi: unknown) => void) | undefined;
};

export type ScormAgainHost = { readonly API: Scorm12Functions; readonly log: readonly LoggedCall[] };

const silent = 5;

type Parts = { readonly core?: Record<string, unknown> };

const isParts = (cmi: unknown): cmi is Parts => typeof cmi === 'object' && cmi !== null;

/** What only a session says is not for the next one. */
const withoutSession = (cmi: unknown): unknown => {
  if (!isParts(cmi)) return {};
  const { exit: _exit, session_time: _time, ...core } = cmi.core ?? {};
  return { ...cmi, core };
};

/** One launch in scorm-again: a host that other people wrote. */
export const scormAgainHost = ({ stored, store }: ScormAgainOptions = {}): ScormAgainHost => {
  const api = new Scorm12API({ autocommit: false, logLevel: silent, lmsCommitUrl: false });
  if (stored !== undefined) api.loadFromJSON(stored as never, 'cmi');
  const log: LoggedCall[] = [];
  const logged =
    (name: 'LMSInitialize' | 'LMSFinish' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit') =>
    (...args: string[]): string => {
      const [first = '', second = ''] = args;
      const result = String(name === 'LMSSetValue' ? api.LMSSetValue(first, second) : api[name](first));
      log.push({ name, args, result, error: String(api.LMSGetLastError()) });
      const isKept = (name === 'LMSCommit' || name === 'LMSFinish') && result === 'true';
      if (isKept) store?.(withoutSession(JSON.parse(JSON.stringify(api.cmi))));
      return result;
    };
  return {
    API: {
      LMSInitialize: logged('LMSInitialize'),
      LMSFinish: logged('LMSFinish'),
      LMSGetValue: logged('LMSGetValue'),
      LMSSetValue: logged('LMSSetValue'),
      LMSCommit: logged('LMSCommit'),
      LMSGetLastError: () => String(api.LMSGetLastError()),
      LMSGetErrorString: (code) => api.LMSGetErrorString(code),
      LMSGetDiagnostic: (code) => api.LMSGetDiagnostic(code),
    },
    log,
  };
};
