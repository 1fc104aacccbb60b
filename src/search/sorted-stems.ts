/** Sorted by code units, each once. */
export type SortedStems = readonly string[];

/** The place of the first stem that does not stand before `word`. */
const lowerBound = (stems: SortedStems, word: string): number => {
  let [from, to] = [0, stems.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((stems[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** The place of a stem; -1 where it is not among them. */
export const placeOf = (stems: SortedStems, stem: string): number => {
  const place = lowerBound(stems, stem);
  return stems[place] === stem ? place : -1;
};

/** All stems that begin so. */
export const beginningWith = (stems: SortedStems, start: string): readonly string[] => {
  const from = lowerBound(stems, start);
  let to = from;
  while (stems[to]?.startsWith(start)) to += 1;
  return stems.slice(from, to);
};
