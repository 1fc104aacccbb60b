import type { Course, Module } from './course.ts';
import type { DutyRule } from './duty-rule.ts';
import type { ActivityId, CourseId, LevelId } from './ids.ts';
import { requiredModules, requiredNeed } from './required-modules.ts';
import { type Overlay, type Track, trackFor } from './track.ts';

/** One person, or all whose posts, work and roles are the same. */
export type DutyHolder = {
  readonly level: LevelId;
  readonly activity: ActivityId | undefined;
  readonly overlays: readonly Overlay[];
};

export type DutyTables = {
  readonly tracks: readonly Track[];
  readonly courses: readonly Course[];
  readonly rules: readonly DutyRule[];
};

/** A course that somebody takes. */
export type DutyCourse = {
  readonly course: Course;
  readonly modules: readonly Module[];
  /** Only because of a role. */
  readonly byRole: boolean;
};

export type Duty = DutyCourse & { readonly rule: DutyRule };

type Names = Pick<DutyRule, 'levels' | 'activities'>;

/** Whether a rule is for people of the level and the activity at all. */
export const isFor = ({ levels, activities }: Names, { level, activity }: DutyHolder): boolean =>
  (levels.length === 0 || levels.includes(level)) &&
  (activities.length === 0 || (activity !== undefined && activities.includes(activity)));

/** What the track with the roles takes, course by course. */
export const coursesOfHolder = (
  { level, activity, overlays }: DutyHolder,
  { tracks, courses }: Pick<DutyTables, 'tracks' | 'courses'>,
): readonly DutyCourse[] => {
  const track = trackFor(level, activity, tracks);
  if (!track) return [];
  const taken = (roles: readonly Overlay[]) =>
    requiredModules({ need: requiredNeed(track, roles), activity: track.activity, courses });
  const own = new Set(taken([]).map(({ course }) => course.id));
  const all = taken(overlays);
  return courses.flatMap((course) => {
    const modules = all.filter((one) => one.course.id === course.id).map(({ module }) => module);
    return modules.length === 0 ? [] : [{ course, modules, byRole: !own.has(course.id) }];
  });
};

/**
 * The mandatory rules that speak of the course for this person; more than one contradict each other. What a role adds
 * goes by the role's rules where there are any, and by the common ones where there are none.
 */
export const rulesOfCourse = (
  { course, byRole }: Pick<DutyCourse, 'course' | 'byRole'>,
  holder: DutyHolder,
  rules: readonly DutyRule[],
): readonly DutyRule[] => {
  const own = rules.filter(
    (rule) => rule.duty === 'mandatory' && rule.courses.includes(course.id) && isFor(rule, holder),
  );
  const ofRole = own.filter(({ overlays }) => holder.overlays.some(({ id }) => overlays.includes(id)));
  const common = own.filter(({ overlays }) => overlays.length === 0);
  return byRole && ofRole.length > 0 ? ofRole : common;
};

/** The courses that a person takes, each with the rule that says by when. */
export const dutiesOf = (holder: DutyHolder, tables: DutyTables): readonly Duty[] =>
  coursesOfHolder(holder, tables).flatMap((taken) => {
    const [rule] = rulesOfCourse(taken, holder, tables.rules);
    return rule ? [{ ...taken, rule }] : [];
  });

/** What a person may take besides, by the rules for whoever wishes. */
export const wishesOf = (
  holder: DutyHolder,
  tables: DutyTables,
): readonly { readonly course: Course; readonly rule: DutyRule }[] => {
  const taken = new Set<CourseId>(coursesOfHolder(holder, tables).map(({ course }) => course.id));
  return tables.rules
    .filter((rule) => rule.duty === 'optional' && isFor(rule, holder))
    .filter(({ overlays }) => overlays.length === 0 || holder.overlays.some(({ id }) => overlays.includes(id)))
    .flatMap((rule) =>
      tables.courses
        .filter(({ id }) => rule.courses.includes(id) && !taken.has(id))
        .map((course) => ({ course, rule })),
    );
};
