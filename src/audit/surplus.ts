import type { Question } from '#questions/kinds.ts';
import { commonGrid } from './grid.ts';
import type { PassRule } from './pass-rule.ts';
import { type States, states } from './states.ts';

/** By how much every threshold of a rule is over- or underfulfilled, as the state of an attempt. */
export type Surplus = {
  readonly start: States;
  /** What a score at a question adds to the state. */
  readonly step: (question: Question, score: number) => number;
  /** Leaves the states that reach the threshold with this number, and forgets by how much. */
  readonly settled: (chances: States, threshold: number) => States;
  /** The thresholds that are kept, by number. */
  readonly thresholds: PassRule['together'];
};

type Range = {
  readonly scores: Iterable<number>;
  /** Questions of one attempt, at most. */
  readonly drawn: number;
};

/**
 * Every threshold's surplus is a digit of one number. On the common grid of scores and thresholds a surplus is whole
 * and within ±limit, so digits never run into each other, and states add up digit by digit. Thresholds that no longer
 * fit into an exact number are left out, the last first: without them it is only easier to pass.
 */
export const surplus = ({ together }: Pick<PassRule, 'together'>, { scores, drawn }: Range): Surplus => {
  const grid = commonGrid([...scores, ...together.map(({ least }) => least)]);
  const limit = Math.max(1, drawn * grid);
  const base = 2 * limit + 1;
  const thresholds = together.slice(0, Math.floor(Math.log(Number.MAX_SAFE_INTEGER) / Math.log(base)));
  const worthOf = (threshold: number): number => base ** threshold;
  return {
    thresholds,
    start: new Map([[thresholds.reduce((state, _, at) => state + limit * worthOf(at), 0), 1]]),
    step: (question, score) =>
      thresholds.reduce(
        (step, { of, least }, at) => (of(question) ? step + Math.round((score - least) * grid) * worthOf(at) : step),
        0,
      ),
    settled: (chances, threshold) => {
      const worth = worthOf(threshold);
      return states(
        [...chances].flatMap(([state, chance]) => {
          const own = (Math.floor(state / worth) % base) - limit;
          return own < 0 ? [] : [[state - own * worth, chance] as const];
        }),
      );
    },
  };
};
