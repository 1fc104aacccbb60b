import type { ScormDialect } from './dialect.ts';

/** An LMS's API object as content finds it: nothing about it is certain. */
export type ScormApi = { readonly [name: string]: unknown };

type CallResult =
  | { readonly ok: true; readonly value: string }
  /** `code`: of GetLastError, 0 where the LMS gave none. */
  | { readonly ok: false; readonly why: 'threw' | 'refused'; readonly code: number };

/** The functions of an API, each call with its return value and its error code looked at. None throws. */
export type ScormCalls = {
  readonly initialize: () => CallResult;
  readonly finish: () => CallResult;
  readonly commit: () => CallResult;
  readonly get: (element: string) => CallResult;
  readonly set: (element: string, value: string) => CallResult;
};

const call = (api: ScormApi, name: string, args: readonly string[]): unknown => {
  const method: unknown = api[name];
  if (typeof method !== 'function') throw new TypeError(`${name} is missing`);
  return Reflect.apply(method, api, args);
};

// An LMS that cannot tell its last error has told of none.
const lastError = (api: ScormApi, dialect: ScormDialect): number => {
  try {
    const code = Number.parseInt(String(call(api, dialect.lastError, [])), 10);
    return Number.isNaN(code) ? 0 : code;
  } catch {
    return 0;
  }
};

const threw: CallResult = { ok: false, why: 'threw', code: 0 };

// Some LMSs return booleans or 1 for "true"; null, as Cornerstone returns after the session, is no consent.
const consents = (value: unknown): boolean => ['true', '1'].includes(String(value));

export const scormCalls = (api: ScormApi, dialect: ScormDialect): ScormCalls => {
  const attempt = (name: string, args: readonly string[], accept: (value: unknown) => boolean): CallResult => {
    try {
      const value = call(api, name, args);
      const code = lastError(api, dialect);
      return code === 0 && accept(value)
        ? { ok: true, value: String(value ?? '') }
        : { ok: false, why: 'refused', code };
    } catch {
      return threw;
    }
  };
  return {
    initialize: () => attempt(dialect.initialize, [''], consents),
    finish: () => attempt(dialect.finish, [''], consents),
    commit: () => attempt(dialect.commit, [''], consents),
    get: (element) => attempt(dialect.get, [element], () => true),
    set: (element, value) => attempt(dialect.set, [element, value], consents),
  };
};
