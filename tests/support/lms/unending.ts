import type { Personality } from './personality.ts';

/** LMSs that take everything, and the end of the session not. */

/** Says `false`, with the general error of terminating. */
export const refusesTheEnd: Personality = {
  answers: (lms) => {
    let isRefused = false;
    return {
      ...lms,
      finish: () => {
        isRefused = true;
        return 'false';
      },
      lastError: () => (isRefused ? '111' : lms.lastError()),
    };
  },
};

/** Its frame went before the page did. */
export const throwsAtTheEnd: Personality = {
  answers: (lms) => ({
    ...lms,
    finish: () => {
      throw new Error('Can’t execute code from a freed script');
    },
  }),
};
