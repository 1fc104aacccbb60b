import type { Scaled } from '#domain/scaled.ts';
import type { CompetencyStanding, Standing, Success } from '#domain/standing.ts';

/** What an LMS has been told of a learner, or is to be told next, in no standard's spelling. */
export type Report = {
  readonly completed: boolean;
  readonly success: Success;
  /** Of the final; undefined in a course that grades nothing, and before the first attempt. */
  readonly score: Scaled | undefined;
  /** The share of the course that is done; undefined while it was never told. */
  readonly progress: Scaled | undefined;
  /** One per competency. */
  readonly objectives: readonly CompetencyStanding[];
};

export const nothingTold: Report = {
  completed: false,
  success: 'unknown',
  score: undefined,
  progress: undefined,
  objectives: [],
};

const successes: readonly Success[] = ['unknown', 'failed', 'passed'];

const better = (one: Success, other: Success): Success =>
  successes.indexOf(one) < successes.indexOf(other) ? other : one;

const higher = (one: Scaled | undefined, other: Scaled | undefined): Scaled | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

type Outcome = Pick<Report, 'completed' | 'success' | 'score'>;

/** Nothing of it is ever lowered: not by another epoch, not by an edition that asks for more. */
const best = (told: Partial<Outcome>, now: Pick<Standing, 'completed' | 'success' | 'score'>): Outcome => ({
  completed: told.completed === true || now.completed,
  success: better(told.success ?? 'unknown', now.success),
  score: higher(told.score, now.score),
});

/** The one rule of what an LMS is told: what it has is raised by how the learner stands now. */
export const nextReport = (told: Report, standing: Standing): Report => {
  const outcome = best(told, standing);
  const now = standing.competencies.map((objective) => ({
    competency: objective.competency,
    ...best(told.objectives.find(({ competency }) => competency === objective.competency) ?? {}, objective),
  }));
  const others = told.objectives.filter(({ competency }) => now.every((one) => one.competency !== competency));
  return {
    ...outcome,
    // An LMS may judge completion by the measure alone: the two must not disagree.
    progress: outcome.completed ? (1 as Scaled) : standing.progress,
    objectives: [...others, ...now],
  };
};
