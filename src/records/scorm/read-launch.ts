import type { CompetencyId } from '#domain/ids.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { CompetencyStanding } from '#domain/standing.ts';
import type { LaunchMode } from '#records/learner-record.ts';
import type { ElementName, Get } from './model.ts';

/** What both versions read alike at the beginning of a session. */

/** An element that is not supported, or was never set, says nothing. */
export const textOf = (get: Get, name: ElementName): string => {
  const { ok, value } = get(name);
  return ok ? value.trim() : '';
};

/** Some LMSs tell no mode at all: then it is normal. */
export const modeOf = (mode: string, credit: string): LaunchMode => {
  if (mode === 'review') return 'review';
  return mode === 'browse' || credit === 'no-credit' ? 'browse' : 'normal';
};

/** `full` is what the highest score is written as. */
export const scoreIn = (text: string, full: number): Scaled | undefined => {
  const score = Number.parseFloat(text);
  return score >= 0 && score <= full ? scaled(score / full) : undefined;
};

/** More are another program's. */
const mostObjectives = 100;

export type ObjectiveOutcome = Omit<CompetencyStanding, 'competency'>;

type ReadObjectives = {
  /** In the LMS's order; undefined where it keeps none. */
  readonly ids: readonly string[] | undefined;
  readonly told: readonly CompetencyStanding[];
};

/** The objectives that the LMS has: ours of earlier sessions, and whatever else is among them. */
export const readObjectives = (get: Get, outcome: (at: `cmi.${string}`) => ObjectiveOutcome): ReadObjectives => {
  const count = Number.parseInt(textOf(get, 'cmi.objectives._count'), 10);
  if (!(count >= 0 && count <= mostObjectives)) return { ids: undefined, told: [] };
  const places = Array.from({ length: count }, (_, place) => `cmi.objectives.${place}` as const);
  const ids = places.map((at) => textOf(get, `${at}.id`));
  const told = places.map((at, place) => ({
    // No competency's id has an underscore of its own.
    competency: (ids[place] ?? '').replaceAll('_', '-') as CompetencyId,
    ...outcome(at),
  }));
  return { ids, told };
};
