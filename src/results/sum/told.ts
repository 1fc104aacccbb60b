import type { CompetencyId, CourseId } from '#domain/ids.ts';
import type { LearnerResult } from '#domain/learner-result.ts';
import type { FacetEvidence } from '#domain/profile.ts';
import type { RequiredLevel } from '#domain/track.ts';
import type { Joined } from '../join/join.ts';
import { originOf, type ResultsFile } from '../read/results-file.ts';
import type { Said } from './outcome.ts';

/** What files say of one person, beside who they are. */
export type Told = {
  readonly said: ReadonlyMap<CourseId, readonly Said[]>;
  readonly deadline: string | undefined;
  readonly levels: Readonly<Record<CompetencyId, RequiredLevel>>;
  readonly facets: NonNullable<LearnerResult['facets']>;
};

type Gathered = {
  readonly said: Map<CourseId, Said[]>;
  deadline: string | undefined;
  levels: Told['levels'];
  facets: Told['facets'];
};

const noLevels: Told['levels'] = {};

export const nothingTold: Told = { said: new Map(), deadline: undefined, levels: noLevels, facets: {} };

const higherOf = (one: Told['levels'], other: Told['levels']): Told['levels'] => {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])] as CompetencyId[];
  return Object.fromEntries(ids.map((id) => [id, Math.max(one[id] ?? 0, other[id] ?? 0) as RequiredLevel]));
};

const answeredIn = (facets: readonly FacetEvidence[] = []): number =>
  facets.reduce((sum, { answered }) => sum + answered, 0);

/** Of two files of one learner that one holds which has more answers. */
const fullerOf = (one: Told['facets'], other: Told['facets']): Told['facets'] => {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])] as CompetencyId[];
  const fuller = (id: CompetencyId) => (answeredIn(one[id]) >= answeredIn(other[id]) ? one[id] : other[id]);
  return Object.fromEntries(ids.map((id) => [id, fuller(id) ?? []]));
};

/** By the code of the row; parts without a course are passed over until the officer has said what they are. */
export const toldIn = (files: readonly ResultsFile[], { codeOf }: Joined): ReadonlyMap<string, Told> => {
  const all = new Map<string, Gathered>();
  const of = (code: string): Gathered => {
    const known = all.get(code) ?? {
      said: new Map<CourseId, Said[]>(),
      deadline: undefined,
      levels: noLevels,
      facets: {},
    };
    all.set(code, known);
    return known;
  };
  for (const file of files) {
    const codes = file.people.map((_, person) => codeOf(file, person));
    file.people.forEach(({ deadline, levels, facets }, person) => {
      const code = codes[person];
      if (code === undefined) return;
      const told = of(code);
      told.deadline = told.deadline ?? deadline;
      if (levels) told.levels = higherOf(told.levels, levels);
      if (facets) told.facets = fullerOf(told.facets, facets);
    });
    const origin = originOf(file);
    for (const { course, lines } of file.parts) {
      for (const line of lines) {
        const code = codes[line.person];
        if (code === undefined || course === undefined) continue;
        const { said } = of(code);
        const known = said.get(course);
        if (known) known.push({ origin, line });
        else said.set(course, [{ origin, line }]);
      }
    }
  }
  return all;
};
