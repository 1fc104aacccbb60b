import type { Review } from '#domain/progress.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { dateOf, dayNumber } from './calendar.ts';

/** Bits of the days since the last review of all, of the steps of stability and difficulty, and of the count. */
const ageWidth = 8;
const stabilityWidth = 6;
const difficultyWidth = 4;
const repsWidth = 4;

const steps = 2 ** stabilityWidth - 1;
const longest = 3650;
const shortest = 0.1;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** From a tenth of a day to ten years in equal ratios: each step is a sixth more, far finer than a forgetting curve. */
const stabilityOf = (step: number): number => tenths(shortest * (longest / shortest) ** (step / steps));

// What it is rounded to is found again, also where neighbouring steps round to the same tenth.
const stabilityStep = (stability: number): number => {
  const step = Math.round((Math.log(stability / shortest) / Math.log(longest / shortest)) * steps);
  const kept = Math.min(steps, Math.max(0, step));
  const same = Array.from({ length: kept }, (_, one) => one).find((one) => stabilityOf(one) === stabilityOf(kept));
  return same ?? kept;
};

const difficultyStep = (difficulty: number): number => Math.min(9, Math.max(0, Math.round(difficulty) - 1));

/** Of a review `age` days before the latest one: what is older counts as that old. */
const ageOf = (latest: number, on: string): number => Math.min(2 ** ageWidth - 1, Math.max(0, latest - dayNumber(on)));

/** A review in the precision of a bookmark; `latest` is the day number of the last review of all. */
export const keptReview = (latest: number, { on, stability, difficulty, reps }: Review): Review => ({
  on: dateOf(latest - ageOf(latest, on)),
  stability: stabilityOf(stabilityStep(stability)),
  difficulty: difficultyStep(difficulty) + 1,
  reps: Math.min(2 ** repsWidth - 1, reps),
});

export const writeReview = (to: BitWriter, latest: number, { on, stability, difficulty, reps }: Review): void => {
  to.put(ageOf(latest, on), ageWidth);
  to.put(stabilityStep(stability), stabilityWidth);
  to.put(difficultyStep(difficulty), difficultyWidth);
  to.put(reps, repsWidth);
};

export const readReview = (from: BitReader, latest: number): Review => ({
  on: dateOf(Math.max(0, latest - from.take(ageWidth))),
  stability: stabilityOf(from.take(stabilityWidth)),
  difficulty: Math.min(9, from.take(difficultyWidth)) + 1,
  reps: Math.max(1, from.take(repsWidth)),
});
