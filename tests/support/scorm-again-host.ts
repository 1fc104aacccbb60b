import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { LoggedCall, Scorm12Functions } from './strict-scorm12-host.ts';
import type { Scorm2004Functions } from './strict-scorm2004-host.ts';

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

export type ScormAgain2004Host = { readonly API: Scorm2004Functions; readonly log: readonly LoggedCall[] };

/** Only an attempt that was suspended goes on (SCORM 2004 RTE, 4.2.8). */
const suspended = (cmi: unknown): unknown => {
  if (typeof cmi !== 'object' || cmi === null) return {};
  const { exit, session_time: _time, ...rest } = cmi as Record<string, unknown>;
  return exit === 'suspend' ? rest : {};
};

/** The same by SCORM 2004. */
export const scormAgain2004Host = ({ stored, store }: ScormAgainOptions = {}): ScormAgain2004Host => {
  const api = new Scorm2004API({ autocommit: false, logLevel: silent, lmsCommitUrl: false });
  if (stored !== undefined) api.loadFromJSON(stored as never, 'cmi');
  const log: LoggedCall[] = [];
  const logged =
    (name: 'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit') =>
    (...args: string[]): string => {
      const [first = '', second = ''] = args;
      const cmi: unknown = JSON.parse(JSON.stringify(api.cmi));
      const result = String(name === 'SetValue' ? api.SetValue(first, second) : api[name](first));
      log.push({ name, args, result, error: String(api.GetLastError()) });
      if ((name === 'Commit' || name === 'Terminate') && result === 'true') store?.(suspended(cmi));
      return result;
    };
  return {
    API: {
      Initialize: logged('Initialize'),
      Terminate: logged('Terminate'),
      GetValue: logged('GetValue'),
      SetValue: logged('SetValue'),
      Commit: logged('Commit'),
      GetLastError: () => String(api.GetLastError()),
      GetErrorString: (code) => api.GetErrorString(code),
      GetDiagnostic: (code) => api.GetDiagnostic(code),
    },
    log,
  };
};
