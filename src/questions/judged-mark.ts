import { optionVerdicts } from '#text/questions.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';

/** The mark of a part that is right or wrong. A wrong option left alone is marked without stress. */
export const judgedMark = (
  { right, feedback }: { readonly right: boolean; readonly feedback: string },
  own = true,
): MarkProps => {
  const tone = right ? 'right' : 'wrong';
  return { tone, muted: !right && !own, word: optionVerdicts[own ? 'chosen' : 'left'][tone], feedback };
};
