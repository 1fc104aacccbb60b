import { placeOf, type SortedStems } from './sorted-stems.ts';

/** A document, by its number, and what a stem weighs in it. */
export type Weight = readonly [document: number, weight: number];

/** How much each asked stem counts. */
export type AskedStems = ReadonlyMap<string, number>;

/** What each document, by its number, is worth to a query. */
export type ScoredIndex = {
  readonly stems: SortedStems;
  readonly has: (stem: string) => boolean;
  /** The weights of the asked stems in each document that has one of them, summed by how much they count. Stems that it lacks are no matter. */
  readonly scores: (asked: AskedStems) => ReadonlyMap<number, number>;
};

/** `weightsOf` gives the weights of the stem at a place of the list. */
export const scoredIndex = (stems: SortedStems, weightsOf: (place: number) => readonly Weight[]): ScoredIndex => {
  const scores = (asked: AskedStems): ReadonlyMap<number, number> => {
    const sums = new Map<number, number>();
    for (const [stem, boost] of asked) {
      const place = placeOf(stems, stem);
      for (const [document, weight] of place < 0 ? [] : weightsOf(place))
        sums.set(document, (sums.get(document) ?? 0) + boost * weight);
    }
    return sums;
  };
  return { stems, has: (stem) => placeOf(stems, stem) >= 0, scores };
};
