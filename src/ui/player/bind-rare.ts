import { bindChooser } from './bind-chooser.ts';
import { bindContinue } from './bind-continue.ts';
import { bindCourse } from './bind-course.ts';
import { bindDeadline } from './bind-deadline.ts';
import { bindFinish } from './bind-finish.ts';
import { bindTerms } from './bind-terms.ts';
import { bindTrace } from './bind-trace.ts';
import { bindTrack } from './bind-track.ts';

/** What a lesson does not need to carry. */
export const bindRare = (): (() => void) => {
  const stops = [
    bindContinue(),
    bindChooser(),
    bindTrack(),
    bindCourse(),
    bindFinish(),
    bindTerms(),
    bindDeadline(),
    bindTrace(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
