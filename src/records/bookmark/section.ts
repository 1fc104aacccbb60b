import type { BitReader, BitWriter } from './bits.ts';
import type { Codec } from './codec.ts';
import type { Kept } from './keep.ts';

export type SectionName =
  | 'core'
  | 'lessons'
  | 'quizzes'
  | 'checks'
  | 'choice'
  | 'answers'
  | 'confidence'
  | 'responses'
  | 'reviews';

/**
 * A part of the bookmark that is kept or dropped as one. Its fields are arranged so that a payload of nothing but
 * zero bits says nothing: such a section is left out.
 */
export type Section = {
  readonly name: SectionName;
  /** 0–63: its place by value, and its identity in the text. The steps between ranks leave room for new sections. */
  readonly rank: number;
  /** Sections without which this one cannot be understood. */
  readonly needs: readonly SectionName[];
  readonly write: (to: BitWriter, kept: Kept, codec: Codec) => void;
  /** Adds what the payload says to what earlier sections said. */
  readonly read: (from: BitReader, sofar: Kept, codec: Codec) => Kept;
};

/** Calls `read` once for every number below `count`. */
export const times = <Value>(count: number, read: (number: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, number) => read(number));
