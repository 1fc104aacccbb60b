import type { Personality } from './personality.ts';

/** Does not open a session. */
export const closed: Personality = {
  answers: (lms) => ({ ...lms, initialize: () => 'false', lastError: () => '102' }),
};
