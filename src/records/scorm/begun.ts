import type { ScormApi } from './api-call.ts';
import type { ScormDialect } from './dialect.ts';

/** The outcome of a call, to be given again. */
const outcomeOf = (run: () => unknown): (() => unknown) => {
  try {
    const value = run();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
};

/**
 * Calls Initialize at once, before the rest of the player is there. The API that comes back answers the one who calls
 * Initialize later with what the LMS said; whatever else is called goes to the LMS, whose last error is still that of
 * Initialize.
 */
export const begun = (api: ScormApi, dialect: ScormDialect): ScormApi => {
  const passOn =
    (name: string) =>
    (...args: readonly unknown[]): unknown =>
      Reflect.apply(api[name] as (...all: readonly unknown[]) => unknown, api, args);
  const { object: _, initialize, ...others } = dialect;
  return {
    ...Object.fromEntries(Object.values(others).map((name) => [name, passOn(name)])),
    [initialize]: outcomeOf(() => passOn(initialize)('')),
  };
};
