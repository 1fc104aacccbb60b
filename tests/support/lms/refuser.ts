import { failingCommits } from './failing-commits.ts';
import type { Personality } from './personality.ts';

/** Says `false` to every commit, with the general error of both versions. */
export const refuser: Personality = { answers: (lms) => failingCommits(lms, { result: 'false', error: '101' }) };
