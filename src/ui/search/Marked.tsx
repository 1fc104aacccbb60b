import type { FunctionComponent } from 'preact';
import type { Piece } from '#search/marker.ts';

/** A text with the words that were asked for marked. */
export const Marked: FunctionComponent<{ readonly pieces: readonly Piece[] }> = ({ pieces }) => (
  <>{pieces.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</>
);
