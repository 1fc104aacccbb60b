import { newIds } from '#text/exchange-reasons.ts';
import type { Facts } from '../common.ts';
import type { ExchangeKind, OfKind, Own } from '../question.ts';
import { approximated, type Note, type Refused } from '../report.ts';
import { isMarked } from '../text/to-html.ts';
import type { MoodleItem } from './item.ts';

export type Written = { readonly ok: true; readonly item: MoodleItem; readonly notes: readonly Note[] } | Refused;

export type Read<Name extends ExchangeKind> =
  | { readonly ok: true; readonly own: Own<Name>; readonly notes: readonly Note[] }
  | Refused;

/** How one kind of question stands in Moodle: in Moodle XML and, where that can hold it, in GIFT. */
export type MoodleMapper<Name extends ExchangeKind> = {
  readonly write: (question: OfKind<Name>) => Written;
  /** Absent where nothing in Moodle comes back as this kind. */
  readonly read?: (item: MoodleItem, facts: Facts) => Read<Name>;
};

/** `a`, `b`, … */
export const letter = (place: number): string => String.fromCharCode(97 + place);

/** Parts get new ids on the way back. */
export const renamed = (...fields: readonly string[]): readonly Note[] =>
  fields.map((field) => approximated(field, newIds));

/** A note when one of the texts has markup and the place takes plain words. */
export const wordsOnly = (field: string, texts: readonly string[], why: string): readonly Note[] =>
  texts.some(isMarked) ? [approximated(field, why)] : [];

export const percent = (share: number): number => Number((share * 100).toFixed(5));
