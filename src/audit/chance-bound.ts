/** How likely so many of independent events are, by their number; each event has its own chance. */
const countChances = (chances: readonly number[]): readonly number[] => {
  let counts: readonly number[] = [1];
  for (const chance of chances) {
    counts = [...counts, 0].map((same, count) => same * (1 - chance) + (counts[count - 1] ?? 0) * chance);
  }
  return counts;
};

/**
 * The most of these events that chance explains: more of them come about with a probability of at most `doubt`.
 * Exact (Poisson binomial; where all chances are equal, the binomial bound), so it holds for the smallest bank too.
 */
export const mostByChance = (chances: readonly number[], doubt: number): number => {
  const counts = countChances(chances);
  let above = 0;
  let most = counts.length - 1;
  while (most > 0 && above + (counts[most] ?? 0) <= doubt) {
    above += counts[most] ?? 0;
    most -= 1;
  }
  return most;
};
