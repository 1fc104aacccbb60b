import type { FakeClock } from '../fake-clock.ts';
import type { Stored } from '../strict-scorm12-host.ts';
import type { LmsCalls } from './calls.ts';

/** How an LMS departs from the strict host of its standard. One that departs in nothing is `{}`. */
export type Personality = {
  /** What becomes of what a commit is to store; undefined: nothing is stored. */
  readonly keeps?: (stored: Stored) => Stored | undefined;
  readonly answers?: (lms: LmsCalls, clock: FakeClock) => LmsCalls;
};
