import type { LmsCalls } from './calls.ts';

type Failure = {
  /** What a commit and the end of the session give back. */
  readonly result: unknown;
  /** What the LMS says of it when it is asked; other calls have the host's own. */
  readonly error: unknown;
};

/** The host, but for commits and the end, which fail. */
export const failingCommits = (lms: LmsCalls, { result, error }: Failure): LmsCalls => {
  let isFailure = false;
  const fail = (): unknown => {
    isFailure = true;
    return result;
  };
  const well = <Value>(value: Value): Value => {
    isFailure = false;
    return value;
  };
  return {
    ...lms,
    get: (element) => well(lms.get(element)),
    set: (element, value) => well(lms.set(element, value)),
    commit: fail,
    finish: fail,
    lastError: () => (isFailure ? error : lms.lastError()),
  };
};
