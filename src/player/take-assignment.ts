import type { Assignment } from '#domain/assignment.ts';
import type { TrackId } from '#domain/ids.ts';
import { launchAssignment } from '#domain/launch-assignment.ts';
import { sameTrack } from '#domain/track-choice.ts';
import { assignmentRefused } from '#text/lms.ts';
import { chooseTrack } from './choose-track.ts';
import { $assigned } from './lms-stores.ts';
import { $message, $progress } from './stores.ts';

const accept = (assignment: Assignment): void => {
  $assigned.set(assignment);
  // A bookmark has no room for the deadline: the LMS says it at every launch.
  if (!sameTrack(assignment, $progress.get().track?.value)) chooseTrack(assignment);
};

/**
 * An LMS assigns by its launch parameters or by the launch's address; nobody is asked, since the LMS has the last word. A
 * code that cannot be read, or is of another track than the package's, is said and changes nothing.
 */
export const takeAssignment = (parameters: string | undefined): void => {
  const own = document.documentElement.dataset['track'] as TrackId | undefined;
  if (own === undefined) return;
  const taken = launchAssignment(`${location.search} ${parameters ?? ''}`, own);
  if (!taken) return;
  if (taken.ok) accept(taken.assignment);
  else $message.set(assignmentRefused[taken.why]);
};
