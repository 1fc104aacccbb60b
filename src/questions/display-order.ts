import { seeded, shuffled } from '#domain/seeded.ts';

/** The order in which parts are shown: as authored without a seed, else the same for the same seed and question. */
export const displayOrder = <Part>(parts: readonly Part[], seed: string | undefined, id: string): readonly Part[] =>
  seed === undefined ? parts : shuffled(parts, seeded(`${seed}/${id}`));

/** A shuffled order that is never the authored one (of two parts or more). */
export const disorder = <Part>(parts: readonly Part[], seed: string): readonly Part[] => {
  const order = shuffled(parts, seeded(seed));
  return order.every((part, place) => part === parts[place]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
};
