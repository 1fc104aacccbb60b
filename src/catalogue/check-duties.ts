import { coursesOfHolder, type DutyHolder, type DutyTables, isFor, rulesOfCourse } from '#domain/duties.ts';
import type { DutyRule } from '#domain/duty-rule.ts';
import { type Overlay, trackFor } from '#domain/track.ts';
import {
  courseForNobody,
  courseUncovered,
  courseUnneeded,
  moduleForNobody,
  twoRules,
  wishNeeded,
} from '#text/assignment-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { Catalogue } from './catalogue.ts';

const file = 'courses/assignments.yaml';

/** Every set of roles that a person may have. */
const subsets = (overlays: readonly Overlay[]): readonly (readonly Overlay[])[] => {
  const [first, ...rest] = overlays;
  if (!first) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
};

/** Everybody there can be, with what each takes. */
const everybody = ({ levels, activities, overlays, ...tables }: Catalogue) =>
  levels.flatMap(({ id: level }) =>
    activities.flatMap(({ id: activity }) =>
      subsets(overlays).map((roles) => {
        const holder: DutyHolder = { level, activity, overlays: roles };
        const track = trackFor(level, activity, tables.tracks)?.id ?? level;
        const name = roles.length === 0 ? track : `${track} (${roles.map(({ id }) => id).join(', ')})`;
        return { holder, name, taken: coursesOfHolder(holder, tables) };
      }),
    ),
  );

type Everybody = ReturnType<typeof everybody>;

const unassigned = ({ courses, rules }: DutyTables): readonly AuthorError[] =>
  courses
    .filter(({ id }) => !rules.some((rule) => rule.courses.includes(id)))
    .map(({ id }) => ({ file, field: 'assignments', ...courseForNobody(id) }));

const untaken = ({ courses }: DutyTables, all: Everybody): readonly AuthorError[] => {
  const taken = new Set(all.flatMap((one) => one.taken.flatMap(({ modules }) => modules.map(({ id }) => id))));
  return courses.flatMap((course) =>
    course.modules
      .filter(({ id }) => !taken.has(id))
      .map(({ id }) => ({ file: `courses/${course.id}/course.yaml`, field: `modules[${id}]`, ...moduleForNobody(id) })),
  );
};

/** Courses that somebody takes and no rule of those that name it is for. */
const uncovered = ({ courses, rules }: DutyTables, all: Everybody): readonly AuthorError[] =>
  courses.flatMap((course) => {
    if (!rules.some((rule) => rule.courses.includes(course.id))) return [];
    const whose = all
      .filter(({ holder, taken }) =>
        taken.some((one) => one.course.id === course.id && rulesOfCourse(one, holder, rules).length === 0),
      )
      .map(({ name }) => name);
    const names = [...new Set(whose)];
    return names.length === 0 ? [] : [{ file, field: 'assignments', ...courseUncovered(course.id, names) }];
  });

const contradictions = ({ rules }: DutyTables, all: Everybody): readonly AuthorError[] => {
  const found = new Map<string, AuthorError>();
  for (const { holder, name, taken } of all) {
    for (const one of taken) {
      const [first, second] = rulesOfCourse(one, holder, rules);
      if (!first || !second) continue;
      const key = `${one.course.id} ${first.id} ${second.id}`;
      const says = twoRules(one.course.id, [first.id, second.id], name);
      if (!found.has(key)) found.set(key, { file, field: `assignments[${second.id}].courses`, ...says });
    }
  }
  return [...found.values()];
};

/** A rule that forces nothing on anybody, or offers what everybody takes. */
const idle = ({ courses, rules }: DutyTables, all: Everybody): readonly AuthorError[] => {
  const flaw = (rule: DutyRule, course: string) => {
    const audience = all.filter(({ holder }) => isAddressed(rule, holder));
    const takers = audience.filter(({ taken }) => taken.some((one) => one.course.id === course));
    if (rule.duty === 'optional') return takers.length === audience.length ? wishNeeded(course) : undefined;
    const bound = takers.filter(({ holder, taken }) =>
      taken.some((one) => one.course.id === course && rulesOfCourse(one, holder, rules).includes(rule)),
    );
    return bound.length === 0 ? courseUnneeded(course) : undefined;
  };
  return rules.flatMap((rule) =>
    rule.courses
      .filter((course) => courses.some(({ id }) => id === course))
      .flatMap((course) => {
        const says = flaw(rule, course);
        return says ? [{ file, field: `assignments[${rule.id}].courses`, ...says }] : [];
      }),
  );
};

const isAddressed = (rule: DutyRule, holder: DutyHolder): boolean =>
  isFor(rule, holder) && (rule.overlays.length === 0 || holder.overlays.some(({ id }) => rule.overlays.includes(id)));

/** Nobody lacks a rule, nobody has two for one course, and no course or module is for nobody. */
export const checkDuties = (catalogue: Catalogue): readonly AuthorError[] => {
  const all = everybody(catalogue);
  return [
    ...unassigned(catalogue),
    ...untaken(catalogue, all),
    ...uncovered(catalogue, all),
    ...contradictions(catalogue, all),
    ...idle(catalogue, all),
  ];
};
