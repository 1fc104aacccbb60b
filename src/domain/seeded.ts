/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
};

/** Random numbers in [0, 1), the same for the same text on every device (mulberry32). Not for secrets. */
export const seeded = (text: string): (() => number) => {
  let state = hash(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The list in an order drawn from `random`, which gives numbers in [0, 1); every order is equally likely. */
export const shuffled = <Item>(list: readonly Item[], random: () => number): readonly Item[] => {
  const rest = [...list];
  const drawn: Item[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return drawn;
};
