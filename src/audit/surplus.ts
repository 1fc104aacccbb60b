import type { Question } from '#questions/kinds.ts';
import { commonGrid } from './grid.ts';
import type { PassRule } from './pass-rule.ts';
import { type States, states } from './states.ts';

/** By how much every threshold of a rule is over- or underfulfilled, as the state of an attempt. */
export type Surplus = {
  /** What a score at a question adds to the state. */
  readonly step: (question: Question, score: number) => number;
  /** Leaves the states that may still reach every threshold: `gains` are the most that is to come, by threshold. */
  readonly hopeful: (chances: States, gains: readonly number[]) => States;
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
  const middle = thresholds.reduce((sum, _, at) => sum + limit * worthOf(at), 0);
  const surplusAt = (state: number, threshold: number): number =>
    (Math.floor((state + middle) / worthOf(threshold)) % base) - limit;
  return {
    thresholds,
    step: (question, score) =>
      thresholds.reduce(
        (step, { of, least }, at) => (of(question) ? step + Math.round((score - least) * grid) * worthOf(at) : step),
        0,
      ),
    hopeful: (chances, gains) => {
      // Half a step more than can be gained: gains are sums of doubles.
      const least = gains.map((gain) => -gain * grid - 0.5);
      return new Map([...chances].filter(([state]) => least.every((one, at) => surplusAt(state, at) > one)));
    },
    settled: (chances, threshold) =>
      states(
        [...chances].flatMap(([state, chance]) => {
          const own = surplusAt(state, threshold);
          return own < 0 ? [] : [[state - own * worthOf(threshold), chance] as const];
        }),
      ),
  };
};
