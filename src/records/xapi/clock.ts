/** Time as it is handed to an adapter. */
export type XapiClock = {
  /** Milliseconds from any fixed moment, never going back. */
  readonly now: () => number;
  /** Runs once after so many milliseconds; gives what calls it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** The moment by the learner's own clock. */
  readonly date: () => Date;
};

export const pauseOf = ({ later }: Pick<XapiClock, 'later'>, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    later(resolve, milliseconds);
  });
