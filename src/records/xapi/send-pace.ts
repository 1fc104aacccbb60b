import type { SaveOutcome } from '#records/learner-record.ts';
import type { XapiClock } from './clock.ts';

/** Requests are few: what comes meanwhile goes together. */
const pause = 5000;

/** What failed is tried again by itself: after five seconds, then after twice as long, at most a minute. */
const longestPause = 60_000;

export type Sending = {
  readonly outcome: SaveOutcome;
  /** Something is left to be sent that has to be tried again. */
  readonly unsent: boolean;
  /** Milliseconds that the LRS asks to wait for. */
  readonly wait?: number | undefined;
};

export type SendPace = {
  /** Settles with the sending that takes along what there is now: at once if urgent, else at most one in five seconds. */
  readonly soon: (urgent: boolean) => Promise<SaveOutcome>;
  /** Sends at once, or right after what is under way, what is not yet sent. */
  readonly flush: () => void;
  /** Nothing is sent any more; who waits is told `outcome`. */
  readonly stop: (outcome: SaveOutcome) => void;
};

/** Never two sendings at a time. */
export const sendPace = (send: () => Promise<Sending>, { now, later }: Pick<XapiClock, 'now' | 'later'>): SendPace => {
  let waiting: ((outcome: SaveOutcome) => void)[] = [];
  let running = false;
  let again = false;
  let stopped = false;
  let last = Number.NEGATIVE_INFINITY;
  let notBefore = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let callOff: (() => void) | undefined;

  const at = (milliseconds: number): void => {
    callOff?.();
    callOff = later(start, milliseconds);
  };

  const finished = ({ unsent, wait = 0 }: Sending): void => {
    running = false;
    if (stopped) return;
    failures = unsent ? failures + 1 : 0;
    notBefore = now() + wait;
    if (again && wait === 0) start();
    else if (unsent) at(Math.max(wait, Math.min(longestPause, pause * 2 ** (failures - 1))));
    else if (waiting.length > 0) at(pause);
  };

  function start(): void {
    callOff?.();
    callOff = undefined;
    again = running;
    if (running) return;
    running = true;
    last = now();
    const settled = waiting;
    waiting = [];
    void send().then((sending) => {
      for (const settle of settled) settle(sending.outcome);
      finished(sending);
    });
  }

  return {
    soon: (urgent) => {
      if (stopped) return Promise.resolve({ ok: false, why: 'closed' });
      const outcome = new Promise<SaveOutcome>((settle) => waiting.push(settle));
      const rest = Math.max(urgent ? 0 : last + pause, notBefore) - now();
      if (rest <= 0) start();
      else if (!running) at(rest);
      return outcome;
    },
    flush: () => {
      if (!stopped && (waiting.length > 0 || failures > 0)) start();
    },
    stop: (outcome) => {
      stopped = true;
      callOff?.();
      for (const settle of waiting) settle(outcome);
      waiting = [];
    },
  };
};
