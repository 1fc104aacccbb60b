import { failingCommits } from './failing-commits.ts';
import type { Personality } from './personality.ts';

/** Every commit holds the page for so long, as synchronous requests do; then it is taken, or not. */
export const slow = (milliseconds: number, isTaken: boolean): Personality => ({
  answers: (lms, clock) => {
    const after = isTaken ? lms : failingCommits(lms, { result: 'false', error: '101' });
    return {
      ...after,
      commit: () => {
        clock.pass(milliseconds);
        return after.commit();
      },
    };
  },
});
