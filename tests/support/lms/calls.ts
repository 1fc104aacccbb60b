import type { ScormApi } from '#records/scorm/api-call.ts';
import type { LmsStandard } from '../lms-words.ts';

/** An LMS's API in words that are the same in both versions of SCORM; what it gives back may be anything. */
export type LmsCalls = {
  readonly initialize: () => unknown;
  readonly finish: () => unknown;
  readonly commit: () => unknown;
  readonly get: (element: string) => unknown;
  readonly set: (element: string, value: string) => unknown;
  readonly lastError: () => unknown;
};

const names = {
  scorm12: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    commit: 'LMSCommit',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    lastError: 'LMSGetLastError',
  },
  scorm2004: {
    initialize: 'Initialize',
    finish: 'Terminate',
    commit: 'Commit',
    get: 'GetValue',
    set: 'SetValue',
    lastError: 'GetLastError',
  },
} as const;

/** The functions of a host by the common words. */
export const callsOf = (standard: LmsStandard, api: Readonly<Record<string, unknown>>): LmsCalls => {
  const call = (word: keyof LmsCalls, ...args: readonly string[]): unknown =>
    Reflect.apply(api[names[standard][word]] as () => unknown, api, args);
  return {
    initialize: () => call('initialize', ''),
    finish: () => call('finish', ''),
    commit: () => call('commit', ''),
    get: (element) => call('get', element),
    set: (element, value) => call('set', element, value),
    lastError: () => call('lastError'),
  };
};

/** The object that content finds; `calls` is asked anew at every call, so that an LMS can change its ways. */
export const apiOf = (standard: LmsStandard, calls: () => LmsCalls): ScormApi => {
  const own = names[standard];
  return {
    [own.initialize]: () => calls().initialize(),
    [own.finish]: () => calls().finish(),
    [own.commit]: () => calls().commit(),
    [own.get]: (element: string) => calls().get(element),
    [own.set]: (element: string, value: string) => calls().set(element, value),
    [own.lastError]: () => calls().lastError(),
  };
};
