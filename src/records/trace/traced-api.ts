import type { ScormApi } from '#records/scorm/api-call.ts';
import type { ScormDialect } from '#records/scorm/dialect.ts';
import { describeConsent, describeElement, describeValue } from './describe.ts';
import { type Call, type Described, type Method, methods } from './entry.ts';
import type { TraceRing } from './trace-ring.ts';

const described = (
  method: Method,
  [element = '', value]: readonly unknown[],
  returned: Described,
): Omit<Call, 'ms'> => {
  const call = { kind: 'call', method, returned, code: 0 } as const;
  if (method !== 'get' && method !== 'set') return call;
  const name = describeElement(String(element));
  return method === 'get'
    ? { ...call, element: name }
    : { ...call, element: name, sent: describeValue(String(element), value) };
};

/** The same API, with every call put down; its code is known once GetLastError was asked. */
export const tracedApi = (api: ScormApi, dialect: ScormDialect, ring: TraceRing): ScormApi => {
  let unnumbered: Call | undefined;

  const close = (code = 0): void => {
    if (unnumbered) ring.add({ ...unnumbered, code });
    unnumbered = undefined;
  };

  // Some LMSs exchange their functions while the course runs.
  const call = (name: string, args: readonly unknown[]): unknown => {
    const method: unknown = api[name];
    if (typeof method !== 'function') throw new TypeError(`${name} is missing`);
    return Reflect.apply(method, api, args);
  };

  const traced =
    (method: Method) =>
    (...args: readonly unknown[]): unknown => {
      close();
      const startedAt = ring.now();
      const put = (returned: Described): void => {
        unnumbered = { ...described(method, args, returned), ms: Math.round(ring.now() - startedAt) };
      };
      try {
        const value = call(dialect[method], args);
        put(method === 'get' ? describeValue(String(args[0]), value) : describeConsent(value));
        return value;
      } catch (error) {
        put({ is: 'threw' });
        close();
        throw error;
      }
    };

  const lastError = (...args: readonly unknown[]): unknown => {
    const value = call(dialect.lastError, args);
    const code = Number.parseInt(String(value), 10);
    close(Number.isNaN(code) ? 0 : code);
    return value;
  };

  return {
    ...Object.fromEntries(methods.map((method) => [dialect[method], traced(method)])),
    [dialect.lastError]: lastError,
  };
};
