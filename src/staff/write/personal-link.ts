import { type Assignment, assignmentHash } from '#domain/assignment.ts';
import type { RowCode } from '#domain/row-code.ts';
import type { DeskOrder } from './desk-order.ts';

/** The address that assigns a track to one row of the list. It names no person. */
export const personalLink = (
  assignment: Assignment,
  row: RowCode,
  { site, deadline }: Pick<DeskOrder, 'site' | 'deadline'>,
): string => `${site}track/${assignment.track}.html${assignmentHash({ ...assignment, deadline, row })}`;
