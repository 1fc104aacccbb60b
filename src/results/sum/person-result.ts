import type { Competency } from '#domain/competency.ts';
import { type Course, isPublished, type Module } from '#domain/course.ts';
import { type Duty, type DutyTables, dutiesOf } from '#domain/duties.ts';
import type { CourseId } from '#domain/ids.ts';
import { requiredNeed } from '#domain/required-modules.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Track } from '#domain/track.ts';
import { type Assessed, assess, trackOf } from '#staff/list/assess.ts';
import type { DeskTables } from '#staff/list/decide.ts';
import { fullName, type Person, type Places, placesOf, valueIn } from '#staff/list/staff-list.ts';
import type { Work } from '#staff/list/work-file.ts';
import { inOneGo } from '../in-one-go.ts';
import type { Joined } from '../join/join.ts';
import type { ResultsFile } from '../read/results-file.ts';
import { type CompetencyResult, competencyResults, type Done } from './competencies.ts';
import { type Deadline, deadlineOf, type Lateness, latenessOf } from './deadlines.ts';
import { type Outcome, outcomeOf, type ScoreRule } from './outcome.ts';
import { nothingTold, type Told, toldIn } from './told.ts';

/** Everything of the catalogue that results are measured by. */
export type ResultTables = DeskTables &
  DutyTables & {
    readonly competencies: readonly Competency[];
    /** Of the final test, by course; none where there is no such test. */
    readonly passes: Partial<Readonly<Record<CourseId, Scaled>>>;
  };

/** What the officer sets for the whole report. */
export type ReportSettings = {
  /** Whether a score without a status counts: see `ScoreRule`. */
  readonly scoresCount: boolean;
  /** `2026-09-01`: from when rules in days count. */
  readonly assignedOn: string | undefined;
  readonly today: string;
};

/** A course that somebody takes, or has taken beside the track. */
export type CourseResult = {
  readonly course: Course;
  /** The published ones that the track takes; none where it does not take the course. */
  readonly modules: readonly Module[];
  readonly isExtra: boolean;
  readonly outcome: Outcome | undefined;
  readonly deadline: Deadline | undefined;
  readonly lateness: Lateness;
};

export type PersonResult = {
  readonly person: Person;
  readonly name: string;
  readonly number: string;
  readonly post: string;
  readonly unit: string;
  readonly body: string;
  /** None where the list does not decide it. */
  readonly track: Track | undefined;
  readonly courses: readonly CourseResult[];
  readonly competencies: readonly CompetencyResult[];
};

export type ReportOrder = {
  readonly work: Work;
  readonly tables: ResultTables;
  readonly files: readonly ResultsFile[];
  readonly settings: ReportSettings;
};

/** Where there is no final test there is no score that could stand for the course. */
const ruleOf = (course: CourseId, { tables, settings }: Pick<ReportOrder, 'tables' | 'settings'>): ScoreRule => {
  const pass = tables.passes[course];
  return { pass: pass ?? scaled(1), counts: pass !== undefined && settings.scoresCount };
};

/** Posts recur, so most people's duties and needs are found by looking up. */
const dutyFinder = (tables: ResultTables) => {
  const known = new Map<string, ReturnType<typeof found>>();
  const found = ({ track, assignment }: NonNullable<ReturnType<typeof trackOf>>) => {
    const overlays = tables.overlays.filter(({ id }) => assignment.overlays.includes(id));
    const holder = { level: track.level, activity: track.activity ?? assignment.activity, overlays };
    return { duties: dutiesOf(holder, tables), need: requiredNeed(track, overlays) };
  };
  return (one: NonNullable<ReturnType<typeof trackOf>>) => {
    const { track, activity, overlays } = one.assignment;
    const key = [track, activity, ...overlays].join();
    const duties = known.get(key) ?? found(one);
    known.set(key, duties);
    return duties;
  };
};

/** Modules that are done, by each source for itself. */
const doneBy = (
  courses: readonly CourseResult[],
  said: Told['said'],
  order: Pick<ReportOrder, 'tables' | 'settings'>,
): readonly Done[] =>
  courses.flatMap(({ course, modules }) => {
    const own = said.get(course.id) ?? [];
    return (['lms', 'learner'] as const).flatMap((origin) => {
      const side = outcomeOf(
        own.filter((one) => one.origin === origin),
        ruleOf(course.id, order),
      );
      if (!side) return [];
      // A completion that names no modules is of those that the person's package has.
      const ids = side.modules ?? (side.status === 'completed' ? modules.map(({ id }) => id) : []);
      return ids.map((module) => ({ module, origin, on: side.on }));
    });
  });

type Finder = ReturnType<typeof dutyFinder>;

const courseResults = (
  duties: readonly Duty[],
  { said, deadline }: Pick<Told, 'said' | 'deadline'>,
  order: ReportOrder,
): readonly CourseResult[] => {
  const { work, tables, settings } = order;
  const outcome = (course: CourseId): Outcome | undefined => outcomeOf(said.get(course) ?? [], ruleOf(course, order));
  const linked = work.deadline || deadline;
  const taken = duties.flatMap(({ course, modules, rule }): CourseResult[] => {
    const published = modules.filter(isPublished);
    const own = outcome(course.id);
    if (published.length === 0 && !own) return [];
    const due = deadlineOf(rule, { linked, assignedOn: settings.assignedOn });
    const lateness = latenessOf(own, due, settings.today);
    return [{ course, modules: published, isExtra: false, outcome: own, deadline: due, lateness }];
  });
  const known = new Set(duties.map(({ course }) => course.id));
  const extra = tables.courses.flatMap((course): CourseResult[] => {
    const own = known.has(course.id) ? undefined : outcome(course.id);
    return own ? [{ course, modules: [], isExtra: true, outcome: own, deadline: undefined, lateness: 'in-time' }] : [];
  });
  return [...taken, ...extra];
};

type OnePerson = { readonly person: Person; readonly places: Places; readonly one: Assessed | undefined };

const personResult = (
  { person, places, one }: OnePerson,
  told: Told,
  order: ReportOrder & { readonly find: Finder },
): PersonResult => {
  const found = one && trackOf(one);
  const { duties, need } = found ? order.find(found) : { duties: [], need: {} };
  const courses = courseResults(duties, told, order);
  return {
    person,
    name: fullName(person, places),
    number: valueIn(person, places, 'number'),
    post: valueIn(person, places, 'post'),
    unit: valueIn(person, places, 'unit'),
    body: valueIn(person, places, 'body'),
    track: found?.track,
    courses,
    competencies: competencyResults(
      { need, done: doneBy(courses, told.said, order), levels: told.levels, facets: told.facets },
      order.tables,
    ),
  };
};

/** So many people are summed up at a time: a page can answer in between. */
const portion = 1000;

/** `personResults` in steps, each of a few hundredths of a second. */
export function* personResultsInSteps(
  order: ReportOrder,
  joined: Joined,
): Generator<undefined, readonly PersonResult[]> {
  const { list } = order.work;
  const places = placesOf(list);
  const assessed = assess(list, order.tables);
  yield;
  const told = toldIn(order.files, joined);
  const find = dutyFinder(order.tables);
  const results: PersonResult[] = [];
  for (const [index, person] of list.people.entries()) {
    if (index % portion === 0) yield;
    const one = { person, places, one: assessed[index] };
    results.push(personResult(one, told.get(person.code) ?? nothingTold, { ...order, find }));
  }
  return results;
}

/** Everybody of the list in its order: what they have to take, what came of it, and what it shows. */
export const personResults = (order: ReportOrder, joined: Joined): readonly PersonResult[] =>
  inOneGo(personResultsInSteps(order, joined));
