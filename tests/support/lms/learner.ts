import { merge } from '#domain/merge.ts';
import type { Progress } from '#domain/progress.ts';
import type { Standing } from '#domain/standing.ts';
import type { Answered, Opening, SaveOutcome } from '#records/learner-record.ts';
import type { Launched, LaunchHow, Lms } from './lms.ts';

/** What a learner was shown of one change: nothing of it may later prove to be untrue. */
export type Shown = {
  readonly delta: Progress;
  readonly outcome: SaveOutcome;
  /** Milliseconds of the session. */
  readonly at: number;
};

/** A learner at one launch of a course, as the player stands between them and the record. */
export type Learner = {
  readonly opening: Opening;
  /** Makes a change and waits, as long as it takes, for what the page says of it. */
  readonly does: (delta: Progress, standing?: Standing, answered?: Answered) => Promise<Shown>;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly hides: () => Promise<void>;
  /** What is known of the end where the page still stands. */
  readonly leaves: () => Promise<SaveOutcome | undefined>;
};

const step = 250;
/** Nothing may leave a learner waiting for longer. */
const longest = 120_000;

const settling = async <Value>(promise: Promise<Value>, { pass, now }: Launched): Promise<Value> => {
  let settled: { readonly value: Value } | undefined;
  void promise.then((value) => {
    settled = { value };
  });
  await pass(0);
  for (const end = now() + longest; !settled && now() < end; ) await pass(step);
  if (!settled) throw new Error('the page waits for ever');
  return settled.value;
};

/** Launches the course and waits until it is open. */
export const learnerIn = async (lms: Lms, how?: LaunchHow): Promise<Learner> => {
  const launched = lms.launch(how);
  const { record, pass, now } = launched;
  const opening = await settling(record.open(), launched);
  let progress = opening.progress;
  record.follow(
    (delta) => {
      progress = merge(progress, delta);
    },
    () => undefined,
  );
  return {
    opening,
    does: async (delta, standing, answered) => {
      progress = merge(progress, delta);
      const outcome = await settling(record.save({ delta, progress, standing, answered }), launched);
      return { delta, outcome, at: now() };
    },
    pass,
    hides: async () => {
      record.leave('hidden');
      await pass(0);
    },
    leaves: async () => {
      record.leave('finish');
      await pass(0);
      return record.ended && settling(record.ended(), launched);
    },
  };
};
