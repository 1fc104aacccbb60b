import type { Brand } from './brand.ts';
import type { ActivityId, CourseId, LevelId, OverlayId } from './ids.ts';
import type { NormId } from './norm.ts';

/** `osnova` */
export type DutyRuleId = Brand<string, 'DutyRuleId'>;

/** By when: so many days after the track was assigned, or one day for all, `2026-12-31`. */
export type DutyDeadline =
  | { readonly by: 'days'; readonly days: number }
  | { readonly by: 'date'; readonly date: string };

/** Who wants it so. `programme`: nobody's act does, it is this programme's own advice. */
export type DutyBasis =
  | { readonly by: 'programme' }
  | { readonly by: 'norm'; readonly norm: NormId }
  | { readonly by: 'act'; readonly act: string };

/** A rule of assignments.yaml: who takes which courses, by when and how often. Which modules of them, the track says. */
export type DutyRule = {
  readonly id: DutyRuleId;
  readonly title: string;
  /** Empty: any. */
  readonly levels: readonly LevelId[];
  readonly activities: readonly ActivityId[];
  /** With a role of these, and then only of courses that the role adds to the track. Empty: with or without a role. */
  readonly overlays: readonly OverlayId[];
  readonly courses: readonly CourseId[];
  /** `optional`: of courses that the track does not take. */
  readonly duty: 'mandatory' | 'optional';
  readonly deadline?: DutyDeadline | undefined;
  /** Whole years until it is to be taken again. */
  readonly repeatYears?: number | undefined;
  readonly basis: DutyBasis;
};
