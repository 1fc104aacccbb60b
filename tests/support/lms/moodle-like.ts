import type { Personality } from './personality.ts';

/**
 * What Moodle 4.5 does besides the standards (scorm_12.js): every Initialize, also one that it refuses, lays its data
 * model out anew, so that what comes after it is not what the session had. A status that was never set becomes
 * `completed` at the end; that the strict host does as well.
 */
export const moodleLike = (): Personality => {
  let isForgotten = false;
  return {
    keeps: (stored) => (isForgotten ? undefined : stored),
    answers: (lms) => {
      let isOpen = false;
      return {
        ...lms,
        initialize: () => {
          isForgotten = isOpen;
          isOpen = true;
          return isForgotten ? 'false' : lms.initialize();
        },
      };
    },
  };
};
