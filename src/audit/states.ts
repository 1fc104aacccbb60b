/** Chances by state; a state is a whole number, and what happens next adds to it. */
export type States = ReadonlyMap<number, number>;

/** Before anything has happened. */
export const nothing: States = new Map([[0, 1]]);

/** Outcomes of the same state added up. */
export const states = (outcomes: Iterable<readonly [state: number, chance: number]>): States => {
  const chances = new Map<number, number>();
  for (const [state, chance] of outcomes) chances.set(state, (chances.get(state) ?? 0) + chance);
  return chances;
};

/**
 * Both happen: states add up, chances multiply. Most of an audit's time goes by here, so chances are summed up in an
 * array: a map would make a new object of every number that it is given.
 */
export const both = (one: States, other: States): States => {
  const further = [...other];
  const places = new Map<number, number>();
  const sums: number[] = [];
  for (const [a, chance] of one) {
    for (const [b, next] of further) {
      const place = places.get(a + b);
      if (place !== undefined) sums[place] = (sums[place] ?? 0) + chance * next;
      else places.set(a + b, sums.push(chance * next) - 1);
    }
  }
  return new Map([...places].map(([state, place]) => [state, sums[place] ?? 0]));
};

/**
 * So many of the sets, without replacement, every choice of sets as likely as any other. While sets are gone through,
 * `chosen[n]` sums up all choices of n among those seen; dividing by their number makes chances of it.
 */
export const choice = (sets: readonly States[], take: number): States => {
  let chosen: readonly States[] = [nothing, ...Array.from({ length: take }, () => new Map<number, number>())];
  let choices = 1;
  for (const [index, set] of sets.entries()) {
    chosen = chosen.map((seen, count) => {
      const before = chosen[count - 1];
      return before === undefined ? seen : states([...seen, ...both(before, set)]);
    });
    if (index < take) choices *= (sets.length - index) / (index + 1);
  }
  return new Map([...(chosen[take] ?? [])].map(([state, chance]) => [state, chance / choices]));
};

/** The chance that two that both happen add up to 0 at the least. */
export const reached = (one: States, other: States): number => {
  const highest = [...other].sort(([a], [b]) => b - a);
  let [next, enough, sum] = [0, 0, 0];
  // The more there is of one, the less is needed of the other.
  for (const [state, chance] of [...one].sort(([a], [b]) => a - b)) {
    for (let top = highest[next]; top && state + top[0] >= 0; top = highest[next]) {
      enough += top[1];
      next += 1;
    }
    sum += chance * enough;
  }
  return sum;
};
