import type { Personality } from './personality.ts';

const optional = /^cmi\.(?:core\.)?(?:score\.(?:min|max)$|progress_measure$|objectives\.\d|interactions\.\d)/;

/** Implements nothing that the standards let an LMS leave out, and says so only when it is set. */
export const picky: Personality = {
  answers: (lms) => {
    let isRefused = false;
    return {
      ...lms,
      set: (element, value) => {
        isRefused = optional.test(element);
        return isRefused ? 'false' : lms.set(element, value);
      },
      get: (element) => {
        isRefused = false;
        return lms.get(element);
      },
      commit: () => {
        isRefused = false;
        return lms.commit();
      },
      lastError: () => (isRefused ? '401' : lms.lastError()),
    };
  },
};
