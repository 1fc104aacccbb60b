/** Ids of what was chosen by the id of the part that it was chosen for; parts not yet answered are absent. */
export type Pairs = Readonly<Record<string, string>>;

/** What was chosen for a part. Asks for own keys only: a part may be called `constructor`. */
export const chosenFor = (pairs: Pairs | undefined, part: string): string | undefined =>
  pairs && Object.hasOwn(pairs, part) ? pairs[part] : undefined;

/** The pairs with a part's choice changed; an empty one takes it away. */
export const withChosen = (pairs: Pairs, part: string, chosen: string): Pairs => {
  const { [part]: _, ...others } = pairs;
  return chosen === '' ? others : { ...others, [part]: chosen };
};

/** Each part with what stands at the same place; parts without it are left out. */
export const pairsOf = (parts: readonly string[], chosen: readonly (string | undefined)[]): Pairs =>
  Object.fromEntries(parts.flatMap((part, place) => (chosen[place] === undefined ? [] : [[part, chosen[place]]])));

/**
 * Reads pairs out of any value: `choiceOf` gives a part's choice as the question knows it, undefined where it offers
 * no such choice. Undefined when the value is no pairs, or names a part or a choice that the question lacks.
 */
export const parsePairs = (
  parts: readonly string[],
  value: unknown,
  choiceOf: (part: string, given: unknown) => string | undefined,
): Pairs | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const pairs = pairsOf(
    parts,
    parts.map((part) => (given.has(part) ? choiceOf(part, given.get(part)) : undefined)),
  );
  return Object.keys(pairs).length === given.size ? pairs : undefined;
};
