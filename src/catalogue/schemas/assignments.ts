import { z } from 'zod';
import type { DutyBasis, DutyDeadline, DutyRule, DutyRuleId } from '#domain/duty-rule.ts';
import type { ActivityId, CourseId, LevelId, OverlayId } from '#domain/ids.ts';
import type { NormId } from '#domain/norm.ts';
import { date, idOf, line } from './fields.ts';

const rule = z.strictObject({
  id: idOf<DutyRuleId>(),
  title: line,
  levels: z.array(idOf<LevelId>()).min(1).optional(),
  activities: z.array(idOf<ActivityId>()).min(1).optional(),
  overlays: z.array(idOf<OverlayId>()).min(1).optional(),
  courses: z.array(idOf<CourseId>()).min(1),
  duty: z.enum(['mandatory', 'optional']),
  deadline_days: z.int().min(1).max(1825).optional(),
  deadline: date.optional(),
  repeat_years: z.int().min(1).max(10).optional(),
  norm: idOf<NormId>().optional(),
  act: line.optional(),
});

/** courses/assignments.yaml */
export const assignmentsSchema = z.strictObject({ assignments: z.array(rule).min(1) });

export type AssignmentsFile = z.output<typeof assignmentsSchema>;

export type AssignmentEntry = AssignmentsFile['assignments'][number];

const deadlineOf = ({ deadline_days: days, deadline: day }: AssignmentEntry): DutyDeadline | undefined => {
  if (days !== undefined) return { by: 'days', days };
  return day === undefined ? undefined : { by: 'date', date: day };
};

const basisOf = ({ norm, act }: AssignmentEntry): DutyBasis => {
  if (norm !== undefined) return { by: 'norm', norm };
  return act === undefined ? { by: 'programme' } : { by: 'act', act };
};

export const dutyRuleOf = (entry: AssignmentEntry): DutyRule => {
  const { id, title, levels = [], activities = [], overlays = [], courses, duty, repeat_years: repeatYears } = entry;
  const said = { deadline: deadlineOf(entry), repeatYears, basis: basisOf(entry) };
  return { id, title, levels, activities, overlays, courses, duty, ...said };
};
