import type { Personality } from './personality.ts';

const nothing = (): null => null;

/** Gives null for everything once its own session is over, as Cornerstone does. */
export const nullReturner: Personality = {
  answers: () => ({
    initialize: nothing,
    finish: nothing,
    commit: nothing,
    get: nothing,
    set: nothing,
    lastError: nothing,
  }),
};
