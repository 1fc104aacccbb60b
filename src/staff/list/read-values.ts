import type { ActivityId, OverlayId } from '#domain/ids.ts';
import type { PositionTable } from '#domain/position.ts';
import type { Activity, Overlay } from '#domain/track.ts';
import {
  activityLetters,
  adviserWord,
  bodyWords,
  foldedValue,
  municipalWord,
  noWords,
  overlayLetters,
  unitWords,
} from '#text/staff-values.ts';

/** `unknown`: the cell says something, and nobody knows what. */
type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

const unknown = { ok: false } as const;
const read = <Value>(value: Value): Read<Value> => ({ ok: true, value });

/** Endings differ by case and number; four letters tell the words of the register apart. */
const stemLength = 4;

const sameStem = (text: string, word: string): boolean => text.startsWith(foldedValue(word).slice(0, stemLength));

type Numbered = PositionTable['groups'];

/** A number alone, before its word, or the word; numbers beyond the register are read too, for the resolver to complain of. */
const numbered = (cell: string, known: Numbered): Read<number | undefined> => {
  const text = foldedValue(cell);
  if (text === '') return read(undefined);
  const number = /^\d+(?!\d)/.exec(text)?.[0];
  const found = number === undefined ? known.find(({ name }) => sameStem(text, name))?.number : Number(number);
  return found === undefined ? unknown : read(found);
};

export const readCategory = (cell: string, { categories }: PositionTable): Read<number | 'municipal' | undefined> => {
  const text = foldedValue(cell);
  if (sameStem(text, municipalWord)) return read('municipal');
  return sameStem(text, adviserWord.word) ? read(adviserWord.category) : numbered(cell, categories);
};

export const readGroup = (cell: string, { groups }: PositionTable): Read<number | undefined> => numbered(cell, groups);

export const readHeads = (cell: string): Read<'nothing' | 'unit' | 'body'> => {
  const text = foldedValue(cell);
  if (noWords.includes(text)) return read('nothing');
  if (unitWords.includes(text)) return read('unit');
  return bodyWords.some((word) => text === word || text.startsWith(`${word} `)) ? read('body') : unknown;
};

/** The number behind one of the letters, or alone; a name may follow. */
const numberIn = (text: string, letters: readonly string[]): string | undefined =>
  new RegExp(`^(?:(?:${letters.join('|')})[ -]?)?(\\d)(?:$|[ .,:;–—-])`).exec(text)?.[1];

/** By code, by name, or by one of the examples of its work. */
export const readActivity = (cell: string, activities: readonly Activity[]): Read<ActivityId | undefined> => {
  const text = foldedValue(cell);
  if (text === '') return read(undefined);
  const number = numberIn(text, activityLetters);
  const found = activities.find(({ id, name, examples }) =>
    number === undefined
      ? foldedValue(name) === text || examples.split(',').some((example) => foldedValue(example) === text)
      : id === `d${number}`,
  );
  return found ? read(found.id) : unknown;
};

const overlayOf = (part: string, overlays: readonly Overlay[]): OverlayId | undefined => {
  const number = numberIn(part, overlayLetters);
  return overlays.find(({ id, name }) => (number === undefined ? foldedValue(name) === part : id === `r${number}`))?.id;
};

/** Roles in the order of the catalogue. A name may have a comma in it, so the whole cell is tried first. */
export const readOverlays = (cell: string, overlays: readonly Overlay[]): Read<readonly OverlayId[]> => {
  const text = foldedValue(cell);
  if (noWords.includes(text)) return read([]);
  const whole = /^[^,;+/]*$/.test(text) || overlays.some(({ name }) => foldedValue(name) === text);
  const found = (whole ? [text] : text.split(/[,;+/]/)).map((part) => overlayOf(part.trim(), overlays));
  if (found.includes(undefined)) return unknown;
  return read(overlays.map(({ id }) => id).filter((id) => found.includes(id)));
};

export type ValueTables = {
  readonly positions: PositionTable;
  readonly activities: readonly Activity[];
  readonly overlays: readonly Overlay[];
};
