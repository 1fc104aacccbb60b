import type { DutyRule } from '#domain/duty-rule.ts';
import type { Status } from '../read/results-file.ts';

/** `by`: HR's own day in the personal link, or a rule of assignments.yaml. */
export type Deadline = { readonly day: string; readonly by: 'link' | 'rule' };

/** Not done and the day is past, done after it, or neither. */
export type Lateness = 'overdue' | 'done-late' | 'in-time';

const addDays = (day: string, days: number): string => {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
};

/** HR's own day holds; else the rule's, which counts from the day when tracks were assigned and says nothing without it. */
export const deadlineOf = (
  { deadline }: Pick<DutyRule, 'deadline'>,
  { linked, assignedOn }: { readonly linked: string | undefined; readonly assignedOn: string | undefined },
): Deadline | undefined => {
  if (linked) return { day: linked, by: 'link' };
  if (!deadline) return undefined;
  if (deadline.by === 'date') return { day: deadline.date, by: 'rule' };
  return assignedOn ? { day: addDays(assignedOn, deadline.days), by: 'rule' } : undefined;
};

/** All days as `2026-12-31`; the last day is still in time. */
export const latenessOf = (
  outcome: { readonly status: Status; readonly on: string | undefined } | undefined,
  deadline: Deadline | undefined,
  today: string,
): Lateness => {
  if (!deadline) return 'in-time';
  if (outcome?.status !== 'completed') return today > deadline.day ? 'overdue' : 'in-time';
  return outcome.on !== undefined && outcome.on > deadline.day ? 'done-late' : 'in-time';
};
