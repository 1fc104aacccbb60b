import { isCalendarDay } from '#domain/calendar-day.ts';
import { namedTwice, noSuchDay, twoBases, twoDeadlineFields, wishWithDeadline } from '#text/assignment-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { Entries } from './entries.ts';
import { idsOf, unknownIds } from './reference.ts';
import type { AssignmentEntry } from './schemas/assignments.ts';

const lists = ['levels', 'activities', 'overlays', 'courses'] as const;

const things = { levels: 'level', activities: 'activity', overlays: 'overlay', courses: 'course' } as const;

const repeatedIn = (given: readonly string[]): readonly string[] => [
  ...new Set(given.filter((id, place) => given.indexOf(id) !== place)),
];

const ownFlaws = (
  rule: AssignmentEntry,
  place: (field: string) => { readonly file: string; readonly field: string },
) => [
  ...(rule.deadline_days !== undefined && rule.deadline !== undefined
    ? [{ ...place('deadline'), ...twoDeadlineFields }]
    : []),
  ...(rule.deadline !== undefined && !isCalendarDay(rule.deadline)
    ? [{ ...place('deadline'), ...noSuchDay(rule.deadline) }]
    : []),
  ...(rule.norm !== undefined && rule.act !== undefined ? [{ ...place('act'), ...twoBases }] : []),
  ...(rule.duty === 'optional' && (rule.deadline_days ?? rule.deadline) !== undefined
    ? [{ ...place('deadline'), ...wishWithDeadline }]
    : []),
];

/** The rules name what exists, each once, and agree with themselves. */
export const checkAssignments = ({ assignments, tracks, courses, norms }: Entries): readonly AuthorError[] => {
  const { file, value } = assignments;
  const known = {
    levels: idsOf(tracks.value.levels),
    activities: idsOf(tracks.value.activities),
    overlays: idsOf(tracks.value.overlays),
    courses: courses.map(({ course }) => course),
  };
  return value.assignments.flatMap((rule) => {
    const place = (field: string) => ({ file, field: `assignments[${rule.id}].${field}` });
    return [
      ...lists.flatMap((list) => [
        ...unknownIds(things[list], rule[list] ?? [], { ...place(list), known: known[list] }),
        ...repeatedIn(rule[list] ?? []).map((id) => ({ ...place(list), ...namedTwice(list, id) })),
      ]),
      ...unknownIds('norm', rule.norm === undefined ? [] : [rule.norm], {
        ...place('norm'),
        known: idsOf(norms.value.norms),
      }),
      ...ownFlaws(rule, place),
    ];
  });
};
