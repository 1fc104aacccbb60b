import type { FunctionComponent } from 'preact';
import { yourAnswer } from '#text/questions.ts';
import { InlineText } from './InlineText.tsx';
import { ToneIcon } from './ToneIcon.tsx';
import type { Tone } from './tone.ts';

export type MarkProps = {
  readonly tone: Tone;
  /** Said without stress: of an option that the learner rightly left alone. */
  readonly muted?: boolean;
  readonly word: string;
  /** Whether the learner's answer names this part. */
  readonly own?: boolean;
  /** Inline Markdown subset; a part of an opinion has none. */
  readonly feedback?: string | undefined;
};

/** How one part of a checked answer turned out. Lies within an element with `markedClass`. */
export const Mark: FunctionComponent<MarkProps & { readonly id?: string }> = ({ id, tone, word, own, feedback }) => (
  // Flat, since a question draws one for each option at once, between the press and the verdict.
  <div class="verdict" id={id}>
    <ToneIcon tone={tone} /> <strong class="verdict__word">{word}</strong>{' '}
    {own && <span class="verdict__own">{yourAnswer}</span>}
    {feedback && (
      <p class="verdict__feedback">
        <InlineText text={feedback} />
      </p>
    )}
  </div>
);

/** Classes of an element that holds a mark, or of one not yet marked. */
export const markedClass = (base: string, mark: MarkProps | undefined): string =>
  mark ? `${base} marked marked--${mark.muted ? 'muted' : mark.tone}` : base;
