import type { Clock } from '#records/scorm/commit-pace.ts';

/** A clock that stands still until it is moved. */
export type FakeClock = Clock & { readonly pass: (milliseconds: number) => void };

export const fakeClock = (): FakeClock => {
  let time = 0;
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => time,
    later: (run, milliseconds) => {
      const timer = { at: time + milliseconds, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: (milliseconds) => {
      time += milliseconds;
      const due = timers.filter((timer) => timer.at <= time);
      timers = timers.filter((timer) => timer.at > time);
      for (const { run } of due) run();
    },
  };
};
