/** All subsets but the empty one. */
export const someOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const others = someOf(rest);
  return [[first], ...others, ...others.map((set) => [first, ...set])];
};

/** All orders of the items. */
export const ordersOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first, place) => ordersOf(items.filter((_, at) => at !== place)).map((rest) => [first, ...rest]));
