import { type ThingName, unknown } from '#text/catalogue-errors.ts';
import type { AuthorError } from './author-error.ts';
import { nearest } from './nearest.ts';

/** Where in the files something is named. */
export type Place = { readonly file: string; readonly field: string };

/** An error for each id given at a place that is not among the known ones. */
export const unknownIds = (
  thing: ThingName,
  given: readonly string[],
  { file, field, known }: Place & { readonly known: readonly string[] },
): readonly AuthorError[] =>
  given
    .filter((id) => !known.includes(id))
    .map((id) => ({ file, field, ...unknown(thing, id, { nearest: nearest(id, known), known }) }));

/** The ids of whatever has one. */
export const idsOf = <Id extends string>(things: readonly { readonly id: Id }[]): readonly Id[] =>
  things.map((thing) => thing.id);
