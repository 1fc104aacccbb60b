import type { XapiClock } from '#records/xapi/clock.ts';
import type { TabMemory } from '#records/xapi/memory.ts';

/** Does not make a test wait; what waits for seconds waits for a turn. */
export const hasty: XapiClock = {
  now: () => performance.now(),
  later: (run, milliseconds) => {
    // Fifteen seconds of patience with an answer are no pause.
    const timer = setTimeout(run, milliseconds >= 15_000 ? 15_000 : 0);
    return () => clearTimeout(timer);
  },
  date: () => new Date(),
};

/** The memory of one tab. */
export const tabMemory = (): TabMemory => {
  const kept = new Map<string, string>();
  return { get: (name) => kept.get(name), set: (name, text) => void kept.set(name, text) };
};
