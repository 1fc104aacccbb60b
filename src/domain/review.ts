import { FSRSAlgorithm } from 'ts-fsrs';
import type { Review } from './progress.ts';
import type { Scaled } from './scaled.ts';

/** Whole days, no chance: the same answers on the same days give the same plan on every device. */
const scheduler = new FSRSAlgorithm({ enable_fuzz: false, enable_short_term: false });

const dayMs = 86_400_000;

const tenths = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value * 10) / 10));

const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs));

/** FSRS grades: 1 forgotten, 2 with effort, 3 remembered. */
const gradeOf = (score: Scaled): 1 | 2 | 3 => {
  if (score === 1) return 3;
  return score >= 0.5 ? 2 : 1;
};

/**
 * What an answer on a day leaves in memory, by FSRS 6. `earlier`: the last review; a question that was never reviewed
 * starts anew. A second answer on the same day changes nothing but the difficulty, unless it is wrong.
 */
export const reviewAfter = (earlier: Review | undefined, score: Scaled, on: string): Review => {
  const elapsed = earlier ? daysBetween(earlier.on, on) : 0;
  const memory = earlier ? { stability: earlier.stability, difficulty: earlier.difficulty } : null;
  const { stability, difficulty } = scheduler.next_state(memory, elapsed, gradeOf(score));
  return {
    on,
    stability: tenths(stability, 0.1, 3650),
    difficulty: tenths(difficulty, 1, 10),
    reps: (earlier?.reps ?? 0) + 1,
  };
};

/** `2026-11-23`: the day on which one in ten such questions would be forgotten. */
export const dueOn = ({ on, stability }: Review): string =>
  new Date(Date.parse(on) + scheduler.next_interval(stability, 0) * dayMs).toISOString().slice(0, 10);
