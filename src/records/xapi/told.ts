import type { CompetencyId } from '#domain/ids.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { CompetencyStanding, Success } from '#domain/standing.ts';
import type { Report } from '#records/report.ts';

/** A verdict that was told: its score, or `true` where none was told with it. */
type Mark = Scaled | true | undefined;

/** What the LRS was told, so that nothing is said twice and nothing is taken back. */
export type Told = {
  readonly completed: boolean;
  readonly passed: Mark;
  readonly failed: Mark;
  /** Whole per cent. */
  readonly percent: number;
  readonly mastered: readonly CompetencyId[];
};

export const nothingTold: Told = { completed: false, passed: undefined, failed: undefined, percent: 0, mastered: [] };

const higher = (one: Mark, other: Mark): Mark => {
  if (typeof one === 'number' && typeof other === 'number') return one >= other ? one : other;
  return typeof one === 'number' ? one : (other ?? one);
};

/** What two sessions told between them. */
export const mergeTold = (one: Told, other: Told): Told => ({
  completed: one.completed || other.completed,
  passed: higher(one.passed, other.passed),
  failed: higher(one.failed, other.failed),
  percent: Math.max(one.percent, other.percent),
  mastered: [...new Set([...one.mastered, ...other.mastered])],
});

const successOf = ({ passed, failed }: Told): Success => {
  if (passed !== undefined) return 'passed';
  return failed === undefined ? 'unknown' : 'failed';
};

const objective = (competency: CompetencyId): CompetencyStanding => ({
  competency,
  completed: true,
  success: 'passed',
});

/** In the words of the one rule of what an LMS is told. */
export const reportOf = (told: Told): Report => {
  const score = higher(told.passed, told.failed);
  return {
    completed: told.completed,
    success: successOf(told),
    score: score === true ? undefined : score,
    progress: (told.percent / 100) as Scaled,
    objectives: told.mastered.map(objective),
  };
};
