import type { Competency } from '#domain/competency.ts';
import type { Course, Module } from '#domain/course.ts';
import type { CompetencyId, ModuleId } from '#domain/ids.ts';
import type { FacetEvidence } from '#domain/profile.ts';
import { levelShownBy } from '#domain/shown-level.ts';
import type { RequiredLevel } from '#domain/track.ts';
import type { Origin } from '../read/results-file.ts';

/** A module that somebody's results name as done. */
export type Done = { readonly module: ModuleId; readonly origin: Origin; readonly on: string | undefined };

export type Evidence = { readonly module: Module; readonly origin: Origin; readonly on: string | undefined };

export type CompetencyResult = {
  readonly competency: CompetencyId;
  readonly required: RequiredLevel;
  /** The required level, or the highest below it that published modules can show at all. */
  readonly reachable: RequiredLevel;
  /** By everything that was handed in. */
  readonly shown: RequiredLevel;
  /** By the LMS's data alone. */
  readonly confirmed: RequiredLevel;
  /** Modules done, each by the better source. */
  readonly evidence: readonly Evidence[];
  /** By the learner's file alone: an LMS is told no shares of facets. */
  readonly facets: readonly FacetEvidence[];
};

type Known = { readonly competencies: readonly Pick<Competency, 'id'>[]; readonly courses: readonly Course[] };

type Given = {
  readonly need: Readonly<Record<CompetencyId, RequiredLevel>>;
  readonly done: readonly Done[];
  /** As the learner's file says; it may count modules of other tracks. */
  readonly levels: Readonly<Record<CompetencyId, RequiredLevel>>;
  readonly facets: Readonly<Record<CompetencyId, readonly FacetEvidence[]>>;
};

const lower = (one: RequiredLevel, other: RequiredLevel): RequiredLevel => (one < other ? one : other);
const higher = (one: RequiredLevel, other: RequiredLevel): RequiredLevel => (one > other ? one : other);

/** The LMS's word for a module stands before the learner's. */
const byModule = (done: readonly Done[]): ReadonlyMap<ModuleId, Done> => {
  const all = new Map<ModuleId, Done>();
  for (const one of done) {
    if (one.origin === 'lms' || !all.has(one.module)) all.set(one.module, one);
  }
  return all;
};

const ofCourses = new WeakMap<readonly Course[], ReadonlyMap<CompetencyId, RequiredLevel>>();

/** What published modules can show at best, once for all people. */
const reachableIn = ({ competencies, courses }: Known): ReadonlyMap<CompetencyId, RequiredLevel> => {
  const known =
    ofCourses.get(courses) ??
    new Map(competencies.map(({ id }) => [id, levelShownBy(id, courses, () => true).level] as const));
  ofCourses.set(courses, known);
  return known;
};

/** What one set of modules shows of one competency. */
type Shown = { readonly level: RequiredLevel; readonly confirmed: RequiredLevel; readonly modules: readonly Module[] };

const shownSets = new WeakMap<readonly Course[], Map<string, readonly Shown[]>>();

/** By the competency's place. Thousands of people have done the same modules, so each set is measured once. */
const shownBy = (all: ReadonlyMap<ModuleId, Done>, { competencies, courses }: Known): readonly Shown[] => {
  const sets = shownSets.get(courses) ?? new Map<string, readonly Shown[]>();
  shownSets.set(courses, sets);
  const key = [...all.values()]
    .map(({ module, origin }) => `${module} ${origin}`)
    .sort()
    .join();
  const known = sets.get(key);
  if (known) return known;
  const shown = competencies.map(({ id }): Shown => {
    const { level, evidence } = levelShownBy(id, courses, (module) => all.has(module.id));
    const confirmed = levelShownBy(id, courses, (module) => all.get(module.id)?.origin === 'lms').level;
    return { level, confirmed, modules: evidence };
  });
  sets.set(key, shown);
  return shown;
};

/** Every competency that is required or shown, in the catalogue's order. */
export const competencyResults = ({ need, done, levels, facets }: Given, known: Known): readonly CompetencyResult[] => {
  const all = byModule(done);
  const sets = shownBy(all, known);
  const highest = reachableIn(known);
  return known.competencies.flatMap(({ id }, place): CompetencyResult[] => {
    const { level, confirmed, modules } = sets[place] ?? { level: 0, confirmed: 0, modules: [] };
    const required = need[id] ?? 0;
    const shown = higher(level, levels[id] ?? 0);
    if (required === 0 && shown === 0 && modules.length === 0) return [];
    const evidence = modules.flatMap((module): Evidence[] => {
      const one = all.get(module.id);
      return one ? [{ module, origin: one.origin, on: one.on }] : [];
    });
    const reachable = lower(required, highest.get(id) ?? 0);
    return [{ competency: id, required, reachable, shown, confirmed, evidence, facets: facets[id] ?? [] }];
  });
};
