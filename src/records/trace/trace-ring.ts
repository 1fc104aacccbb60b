import type { Call, Did, Entry, Request, Standard, Told, Trace } from './entry.ts';

/** More than half an hour of answers makes; some 100 KB at most. */
const mostEntries = 500;

/** The launch is what a fault is mostly explained by: it stays when the middle gives way. */
const firstEntries = 60;

export type TraceRing = {
  readonly now: () => number;
  /** Rounded to milliseconds since the launch. */
  readonly add: (entry: Call | Request | Did | Told) => void;
  readonly trace: () => Trace;
};

/** Remembers the beginning and the newest of what is said between the page and its LMS. `now`: milliseconds. */
export const traceRing = (standard: Standard, now: () => number): TraceRing => {
  const startedAt = now();
  const first: Entry[] = [];
  let latest: readonly Entry[] = [];
  let dropped = 0;
  return {
    now,
    add: (entry) => {
      const timed: Entry = { at: Math.round(now() - startedAt), ...entry };
      if (first.length < firstEntries) {
        first.push(timed);
        return;
      }
      const room = mostEntries - firstEntries;
      dropped += latest.length < room ? 0 : 1;
      latest = [...latest, timed].slice(-room);
    },
    trace: () => ({ standard, dropped, entries: [...first, ...latest] }),
  };
};
