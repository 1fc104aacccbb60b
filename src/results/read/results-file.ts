import type { CompetencyId, CourseId, ModuleId } from '#domain/ids.ts';
import type { LearnerResult } from '#domain/learner-result.ts';
import type { RowCode } from '#domain/row-code.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { RequiredLevel } from '#domain/track.ts';
import type { Refused } from '#staff/table/table.ts';

/** Whose word a result is: the learner's own file, or an export of the LMS. */
export type Origin = 'learner' | 'lms';

export type Status = 'completed' | 'failed' | 'in-progress';

/** What a file says of who somebody is; as written, nothing of it believed as yet. */
export type Who = {
  readonly row?: RowCode | undefined;
  /** A personnel number, or whatever the LMS calls an id number. */
  readonly number?: string | undefined;
  readonly login?: string | undefined;
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  /** Sets those apart whom nothing but their own file names: of its bytes. */
  readonly alone?: number | undefined;
};

/** Somebody in a file, with what it says of them beside the courses. */
export type PersonInFile = Who & {
  readonly deadline?: string | undefined;
  /** As the learner's own device computed them. */
  readonly levels?: Readonly<Record<CompetencyId, RequiredLevel>> | undefined;
  /** How the learner's answers turned out by facet. */
  readonly facets?: LearnerResult['facets'];
};

/** What one line of a file says of one person and one course. */
export type Line = {
  /** Place in `people` of the file. */
  readonly person: number;
  /** Of the row in the file, or the statement; from 1. */
  readonly at: number;
  /** Undefined: the file has a score only. */
  readonly status?: Status | undefined;
  readonly score?: Scaled | undefined;
  /** `2026-11-20` */
  readonly on?: string | undefined;
  /** Undefined where the file names none. */
  readonly modules?: readonly ModuleId[] | undefined;
};

/** A column of a file or the whole of it: what speaks of one course. */
export type Part = {
  /** As the file calls it. */
  readonly title: string;
  /** Undefined: the officer has to say which course it is, or that it is none. */
  readonly course: CourseId | undefined;
  readonly lines: readonly Line[];
};

export type ResultsFile = {
  readonly name: string;
  readonly kind: 'learner' | 'moodle-scorm' | 'moodle-grades' | 'moodle-completion' | 'enrolments' | 'xapi';
  /** Of the bytes: the same file is not taken twice. */
  readonly checksum: number;
  readonly people: readonly PersonInFile[];
  readonly parts: readonly Part[];
  /** What the officer ought to know of how it was read. */
  readonly notes: readonly string[];
};

/** What a reader of one kind makes of a file; name and checksum are the caller's. */
export type Contents = Omit<ResultsFile, 'name' | 'checksum'>;

export type ContentsReading = { readonly ok: true; readonly contents: Contents } | Refused;

export type FileReading = { readonly ok: true; readonly file: ResultsFile } | (Refused & { readonly name: string });

export const originOf = ({ kind }: Pick<ResultsFile, 'kind'>): Origin => (kind === 'learner' ? 'learner' : 'lms');
