/** A clock that is moved by the trace that is replayed. */
export type ReplayClock = {
  readonly now: () => number;
  readonly later: (run: () => void, milliseconds: number) => () => void;
  readonly date: () => Date;
  /** Runs what is due until then, in its order. */
  readonly moveTo: (milliseconds: number) => Promise<void>;
  /** Time passes while the page stands still. */
  readonly stand: (milliseconds: number) => void;
};

type Timer = { readonly at: number; readonly run: () => void };

/** Lets everything that waits for no time come to its end. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

export const replayClock = (): ReplayClock => {
  let time = 0;
  let timers: readonly Timer[] = [];
  const nextBefore = (end: number): Timer | undefined =>
    timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  return {
    now: () => time,
    later: (run, milliseconds) => {
      const timer = { at: time + milliseconds, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    date: () => new Date(time),
    moveTo: async (end) => {
      await settle();
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        const due = timer;
        timers = timers.filter((one) => one !== due);
        time = Math.max(time, due.at);
        due.run();
        await settle();
      }
      time = Math.max(time, end);
    },
    stand: (milliseconds) => {
      time += milliseconds;
    },
  };
};
