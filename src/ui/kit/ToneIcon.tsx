import type { FunctionComponent } from 'preact';
import type { Tone } from './tone.ts';

/** The sign of a tone as a path in a square of 24. */
export const signOf: Readonly<Record<Tone, string>> = {
  right: 'M6 12.5l4 4 8-9',
  partly: 'M6 12h12',
  wrong: 'M7 7l10 10M17 7L7 17',
  noted: 'M7 8.5h10M7 12.5h10M7 16.5h6',
};

/** A sign that repeats what the words beside it say. */
export const ToneIcon: FunctionComponent<{ readonly tone: Tone }> = ({ tone }) => (
  <svg class={`tone-icon tone-icon--${tone}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={signOf[tone]} />
  </svg>
);
