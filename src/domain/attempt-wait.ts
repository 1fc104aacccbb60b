import type { Attempt } from './progress.ts';
import type { AttemptRule } from './quiz.ts';

const minute = 60_000;

/**
 * Minutes until the next attempt may start, 0 when it may start now. After as many attempts in a row as the rule
 * allows a pause follows, at most a day, then as many again; whoever has passed waits for nothing. A start that lies
 * ahead of the clock tells only that a clock was wrong: nobody is kept waiting for that.
 */
export const minutesToWait = (
  { attempts: allowed, cooldown }: AttemptRule,
  earlier: readonly Pick<Attempt, 'number' | 'startedAt' | 'verdict'>[],
  now: Date,
): number => {
  const last = [...earlier].sort((a, b) => b.number - a.number)[0];
  const isPassed = earlier.some(({ verdict }) => verdict?.passed);
  if (allowed === undefined || !last || isPassed || last.number % allowed !== 0) return 0;
  const past = (now.getTime() - Date.parse(last.startedAt)) / minute;
  return past < 0 ? 0 : Math.max(0, Math.ceil(cooldown - past));
};
