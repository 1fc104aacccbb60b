import type { Personality } from './personality.ts';

/** Says `true` to every commit and stores nothing of it. */
export const liar: Personality = { keeps: () => undefined };
