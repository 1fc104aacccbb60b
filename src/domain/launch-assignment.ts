import { type Assignment, readAssignment } from './assignment.ts';
import type { TrackId } from './ids.ts';

/** What came of an assignment in the words with which an LMS launches a course. */
export type LaunchAssignment =
  | { readonly ok: true; readonly assignment: Assignment }
  /** `other-track`: sound, and of another track than the one that the package was made for. */
  | { readonly ok: false; readonly why: 'damaged' | 'other-track' };

/**
 * An LMS's launch parameters are its administrators' own: what is no assignment is none of ours. The code stands in them
 * as in a link, `assign=u4b-d1.0.0.20261231.0.0k3v9ab`. Undefined: nothing is assigned.
 */
export const launchAssignment = (said: string | undefined, track: TrackId): LaunchAssignment | undefined => {
  const [code] = /\bassign=[^\s&;#"'<>]*/i.exec(said ?? '') ?? [];
  const read = code === undefined ? undefined : readAssignment(code);
  if (!read?.ok) return read;
  return read.assignment.track === track ? read : { ok: false, why: 'other-track' };
};
