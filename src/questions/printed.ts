import { letterOf } from '#text/printed-questions.ts';

/** A part that the answer names by its mark: a letter or a number. `text` is of the inline Markdown subset. */
export type PrintedPart = { readonly mark: string; readonly text: string };

export type PrintedList = { readonly label?: string | undefined; readonly parts: readonly PrintedPart[] };

/** A question on paper: there is nothing to press, so everything that may be answered stands in lists. */
export type Printed = {
  /** How to answer with a pencil. */
  readonly hint: string;
  /** Running text with its gaps drawn. */
  readonly body?: string | undefined;
  readonly lists: readonly PrintedList[];
  /** By the marks of the lists; undefined where nothing is right or wrong. */
  readonly answer: string | undefined;
};

type Part = { readonly id: string; readonly text: string };

export const lettered = (parts: readonly Pick<Part, 'text'>[]): readonly PrintedPart[] =>
  parts.map(({ text }, at) => ({ mark: letterOf(at), text }));

export const numbered = (parts: readonly Pick<Part, 'text'>[]): readonly PrintedPart[] =>
  parts.map(({ text }, at) => ({ mark: String(at + 1), text }));

/** The letters of some parts among all of them. */
export const lettersOf = (parts: readonly Pick<Part, 'id'>[], ids: readonly string[]): string =>
  ids.map((id) => letterOf(parts.findIndex((part) => part.id === id))).join(', ');

/** For every row, by its number, the letter of its place. */
export const pairsOf = (places: readonly Pick<Part, 'id'>[], chosen: readonly string[]): string =>
  chosen.map((id, at) => `${at + 1}\u00a0— ${lettersOf(places, [id])}`).join(', ');
