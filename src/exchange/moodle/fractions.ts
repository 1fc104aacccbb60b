/**
 * Shares that Moodle takes for an answer, in percent (question_bank::fraction_options); an import with another one is
 * refused by default.
 */
const accepted = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
  0,
];

/** The nearest one. */
export const acceptedFraction = (wanted: number): number =>
  accepted.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), 0);
