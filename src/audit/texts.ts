import type { Question } from '#questions/kinds.ts';

type Text = { readonly id: string; readonly text: string };

/** Texts of a question that stand side by side to choose among. */
export type TextList = {
  /** The field's name: `options`, `targets`. */
  readonly name: string;
  readonly texts: readonly Text[];
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  typeof Reflect.get(value, 'text') === 'string';

const listsIn = (value: unknown, name: string): readonly TextList[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([field, member]) => listsIn(member, field));
  const deeper = value.flatMap((member) => listsIn(member, name));
  return value.length > 1 && value.every(isText) ? [{ name, texts: value }, ...deeper] : deeper;
};

/**
 * Every list of things with an id and a text, however deep it stands: options, rows, targets, items, choices of a
 * node. By their form and not by kinds, so that a kind added later is looked at too.
 */
export const textLists = (question: Question): readonly TextList[] => listsIn(question, '');
