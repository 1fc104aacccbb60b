import { decisions, pointsOf } from '#text/question-kinds.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import type { Points } from './points.ts';

const tones = ['wrong', 'partly', 'partly', 'right'] as const;

/** The mark of a decision that is worth points. One that was left alone is marked without stress, unless it is the best. */
export const decisionMark = (
  { points, feedback }: { readonly points: Points; readonly feedback: string },
  own: boolean,
): MarkProps => ({
  tone: tones[points],
  muted: points < 3 && !own,
  word: pointsOf(decisions[points], points),
  feedback,
});
