import type { CourseId } from '#domain/ids.ts';

/** Where the desk has the result from: the learner's own file, or an export of the LMS. */
export type ResultSource = 'learner' | 'lms';

/** What a check code attests, and nothing besides. */
export type Certificate = {
  /** Nine random bytes as base64url: names this certificate in the list of those taken back. */
  readonly serial: string;
  /** As it stands on the paper, 1–120 characters. */
  readonly name: string;
  readonly course: CourseId;
  /** Of the course, whole, from 1 on. */
  readonly edition: number;
  /** Calendar day, `2026-11-27`. */
  readonly completed: string;
  /** Of the final test, whole, 0–100. */
  readonly percent: number;
  readonly source: ResultSource;
  /** The body whose HR attests, 1–160 characters. */
  readonly issuer: string;
  /** Calendar day of the attestation. */
  readonly issued: string;
};
