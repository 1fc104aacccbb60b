import type { TrackChoice } from './progress.ts';

/** Whether two choices take the same modules and passages. */
export const sameTrack = (a: TrackChoice, b: TrackChoice | undefined): boolean =>
  b !== undefined &&
  a.track === b.track &&
  (a.activity ?? '') === (b.activity ?? '') &&
  [...a.overlays].sort().join() === [...b.overlays].sort().join();

/** Whether an assignment has nothing to add to what is chosen. */
export const sameAssignment = (a: TrackChoice, b: TrackChoice | undefined): boolean =>
  sameTrack(a, b) && a.deadline === b?.deadline && a.row === b?.row;

/**
 * What the learner chose in the form, with what an assignment left: the row stays, because it stands for the person;
 * the deadline goes with its track.
 */
export const chosenByHand = (choice: TrackChoice, present: TrackChoice | undefined): TrackChoice => {
  const { track, row, deadline } = present ?? {};
  return { ...choice, ...(row && { row }), ...(deadline && track === choice.track && { deadline }) };
};
