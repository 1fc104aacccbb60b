import { type Scaled, scaled } from '#domain/scaled.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** How a score is kept: as a whole number of steps, rounded down, in `width` bits. */
export type ScoreCode = {
  readonly rounded: (score: Scaled) => Scaled;
  readonly write: (to: BitWriter, score: Scaled) => void;
  readonly read: (from: BitReader) => Scaled;
};

// What a multiplication loses must not cost a step.
const rounding = 1e-6;

const inSteps = (steps: number, width: number): ScoreCode => {
  const count = (score: Scaled): number => Math.floor(score * steps + rounding);
  return {
    rounded: (score) => scaled(count(score) / steps),
    write: (to, score) => to.put(count(score), width),
    read: (from) => scaled(from.take(width) / steps),
  };
};

/** One bit for full credit, two for none. */
const mostlyAllOrNothing = (partial: ScoreCode): ScoreCode => ({
  rounded: partial.rounded,
  write: (to, score) => {
    to.flag(score === 1);
    if (score === 1) return;
    to.flag(score > 0);
    if (score > 0) partial.write(to, score);
  },
  read: (from) => {
    if (from.flag()) return scaled(1);
    return from.flag() ? partial.read(from) : scaled(0);
  },
});

/** Of a check in a lesson: fractions of up to eight parts are exact. */
export const checkScore = mostlyAllOrNothing(inSteps(840, 10));

/** Of an answer in a test, from which the test's score may still be computed: fractions of up to ten are exact. */
export const answerScore = mostlyAllOrNothing(inSteps(2520, 12));

/** Of a test: whole per cents are exact, so that rounding down never shows a per cent less. */
export const verdictScore = inSteps(25_200, 15);
