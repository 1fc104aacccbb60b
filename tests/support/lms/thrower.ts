import type { Personality } from './personality.ts';

const broken = (): never => {
  throw new Error('Can’t execute code from a freed script');
};

/** The frame that the functions came from is gone. */
export const thrower: Personality = {
  answers: (lms) => ({ ...lms, set: broken, commit: broken, finish: broken, lastError: broken }),
};
