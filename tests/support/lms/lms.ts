import type { Ledger } from '#domain/ledger.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import type { FakeOutboxes } from '../fake-outboxes.ts';

/** One learner's enrolment in one course of one LMS, in words that are the same for every standard. */

/** What may go wrong in an LMS under an open course. */
export type Trouble =
  | 'will not open'
  | 'refuses what is optional'
  | 'refuses'
  | 'lies'
  | 'throws'
  | 'gives null'
  | 'hangs and takes it'
  | 'hangs and refuses'
  | 'login page'
  | 'unauthorized'
  | 'will not end'
  | 'throws at the end';

export type LaunchMode = 'normal' | 'review' | 'browse' | 'no-credit';

export type LaunchHow = {
  readonly mode?: LaunchMode | undefined;
  /** Of the edition that the package was made of. */
  readonly ledger?: Ledger | undefined;
  /** Instead of the learner's usual one. */
  readonly device?: FakeOutboxes | undefined;
  readonly keepAside?: ((text: string) => void) | undefined;
};

export type Launched = {
  readonly record: LearnerRecord;
  /** Milliseconds of this session so far. */
  readonly now: () => number;
  /** Lets time pass, and all that needs no time come to its end. */
  readonly pass: (milliseconds: number) => Promise<void>;
};

/** What people in the LMS see of the learner. */
export type Seen = {
  readonly completed: boolean;
  readonly passed: boolean;
  /** 0–1 */
  readonly score: number | undefined;
};

/** Who takes the course, and where; a learner and a device of their own where nothing is said. */
export type Seat = { readonly device?: FakeOutboxes | undefined; readonly learner?: string | undefined };

export type Lms = {
  readonly launch: (how?: LaunchHow) => Launched;
  /** From now on; undefined: all is well again. */
  readonly suffer: (trouble: Trouble | undefined) => void;
  /** As an administrator does: the attempt is forgotten. */
  readonly reset: () => void;
  readonly seen: () => Seen;
  /** Questions whose answers it was told, one by one. */
  readonly answers: () => readonly string[];
  /** How often something was written of the learner, the beginnings and ends of sessions aside. */
  readonly writes: () => number;
  /** When the last call that failed came back, in milliseconds of its session; undefined where none failed. */
  readonly failedAt: () => number | undefined;
};
