import type { Brand } from './brand.ts';

/** `kc-01` */
export type CourseId = Brand<string, 'CourseId'>;
/** `kc-01-2`: the course's id and the module's number in it. */
export type ModuleId = Brand<string, 'ModuleId'>;
/** `usluga-funkciya`, unique within its course. */
export type LessonId = Brand<string, 'LessonId'>;
/** `module-1` or `final`, unique within its course and different from every lesson's id. */
export type QuizId = Brand<string, 'QuizId'>;
/** `m1-01`, unique within its course. */
export type QuestionId = Brand<string, 'QuestionId'>;
/** `k5` */
export type CompetencyId = Brand<string, 'CompetencyId'>;
/** `u4b` */
export type LevelId = Brand<string, 'LevelId'>;
/** `d1` */
export type ActivityId = Brand<string, 'ActivityId'>;
/** `u4b-d1`; `u1` where the activity does not matter. */
export type TrackId = Brand<string, 'TrackId'>;
/** `r1`: a role that raises what a track requires. */
export type OverlayId = Brand<string, 'OverlayId'>;
/** `klientskij-put` */
export type TermId = Brand<string, 'TermId'>;
/** Random, made when an attempt starts; the same on every device that sees the attempt. */
export type AttemptId = Brand<string, 'AttemptId'>;

/** Marks text as an id of the wanted kind: for borders that have checked it, and for tests. */
export const id = <Id extends Brand<string, string>>(text: string): Id => text as Id;
