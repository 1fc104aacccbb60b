import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import { chosenFor, type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { nowhere } from './nowhere.ts';

export type Bucket = { readonly id: string; readonly text: string };

/** An item names its bucket or is a trap, which belongs nowhere. */
export type Item = {
  readonly id: string;
  readonly text: string;
  readonly bucket?: string | undefined;
  readonly trap?: true | undefined;
  readonly feedback: string;
};

/** Every item goes into one bucket, traps into none; a bucket may stay empty. */
export type Categorise = QuestionBase & {
  readonly kind: 'categorise';
  readonly buckets: readonly Bucket[];
  readonly items: readonly Item[];
};

export const hasTraps = ({ items }: Categorise): boolean => items.some((item) => item.trap);

/** The id of the item's bucket; `nowhere` of a trap. */
export const placeOf = ({ bucket = nowhere }: Item): string => bucket;

/** What is on offer for every item. «Nowhere» is only where something belongs there. */
export const placesIn = (question: Categorise): readonly string[] => [
  ...partIds(question.buckets),
  ...(hasTraps(question) ? [nowhere] : []),
];

/** What one item adds when it is put somewhere: 1 in its place, −1 for a trap in a bucket, else 0. */
export const worthOf = (item: Item, place: string | undefined): -1 | 0 | 1 => {
  if (place === placeOf(item)) return 1;
  return item.trap && place !== undefined ? -1 : 0;
};

/** Place ids by item id. */
const parse = (question: Categorise, value: unknown): Pairs | undefined =>
  parsePairs(partIds(question.items), value, (_, given) => placesIn(question).find((place) => place === given));

/** The share of items in their place less the share of traps in a bucket, not below 0. */
const score = ({ items }: Categorise, response: Pairs): Scaled => {
  const worths = items.map((item) => worthOf(item, chosenFor(response, item.id)));
  return scaled(worths.reduce<number>((sum, worth) => sum + worth, 0) / items.length);
};

export const categorise: QuestionKind<Categorise, Pairs> = {
  kind: 'categorise',
  judgedAs: 'task',
  parse,
  isComplete: ({ items }, response) => items.every((item) => chosenFor(response, item.id) !== undefined),
  score,
};
