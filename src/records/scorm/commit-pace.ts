import type { SaveOutcome } from '#records/learner-record.ts';

export type Clock = {
  /** Milliseconds from any fixed moment, never going back. */
  readonly now: () => number;
  /** Runs once after so many milliseconds; gives what calls it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
};

/** Commits may be synchronous and freeze the page, so they are few. */
const commitPause = 5000;

export type CommitPace = {
  /** Something was set that no commit has taken yet. */
  readonly mark: () => void;
  /** Settles with the commit that takes along what is marked: at once if urgent, else at most one in five seconds. */
  readonly soon: (urgent: boolean) => Promise<SaveOutcome>;
  /** Commits at once what is marked; false when that failed. */
  readonly flush: () => boolean;
};

/** What a commit could not take stays marked for the next one. */
export const commitPace = (commit: () => SaveOutcome, { now, later }: Clock): CommitPace => {
  let marked = false;
  let last = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | undefined;
  let waiting: ((outcome: SaveOutcome) => void)[] = [];
  const flush = (): boolean => {
    callOff?.();
    callOff = undefined;
    if (!marked) return true;
    const outcome = commit();
    // Counted from its end: a commit that held the page for half a minute must not hold it again at once.
    last = now();
    marked = !outcome.ok;
    const settled = waiting;
    waiting = [];
    for (const settle of settled) settle(outcome);
    return outcome.ok;
  };
  const wait = (urgent: boolean): void => {
    const rest = last + commitPause - now();
    if (urgent || rest <= 0) flush();
    else callOff ??= later(flush, rest);
  };
  return {
    mark: () => {
      marked = true;
    },
    soon: (urgent) => {
      if (!marked) return Promise.resolve({ ok: true, at: 'lms' });
      const outcome = new Promise<SaveOutcome>((settle) => waiting.push(settle));
      wait(urgent);
      return outcome;
    },
    flush,
  };
};
