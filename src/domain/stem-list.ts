/**
 * Stems sorted by code units as one text: of each, a capital that says how many letters it has in common with the one
 * before (`A` for none), and the rest. Stems have no capitals of their own.
 */
const none = 'A'.charCodeAt(0);
const most = 25;

const sharedBy = (one: string, other: string): number => {
  let shared = 0;
  while (shared < most && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
};

export const writeStems = (sorted: readonly string[]): string =>
  sorted
    .map((stem, at) => {
      const shared = sharedBy(stem, sorted[at - 1] ?? '');
      return String.fromCharCode(none + shared) + stem.slice(shared);
    })
    .join('');

/** The inverse of `writeStems`. */
export const readStems = (text: string): readonly string[] => {
  let stem = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    stem = stem.slice(0, piece.charCodeAt(0) - none) + piece.slice(1);
    return stem;
  });
};
