import { type Scaled, scaled } from './scaled.ts';

/** How likely each score is; the chances sum to 1. */
export type Distribution = readonly { readonly score: Scaled; readonly chance: number }[];

/** Scores that differ by a rounding error are one. */
const keyOf = (score: number): number => Math.round(score * 1e9);

/** Outcomes of the same score added up, the lowest score first. */
export const distribution = (outcomes: Iterable<Distribution[number]>): Distribution => {
  const chances = new Map<number, number>();
  for (const { score, chance } of outcomes) chances.set(keyOf(score), (chances.get(keyOf(score)) ?? 0) + chance);
  return [...chances].sort(([a], [b]) => a - b).map(([key, chance]) => ({ score: scaled(key / 1e9), chance }));
};

/** The one score that there is. */
export const certain = (score: Scaled): Distribution => [{ score, chance: 1 }];

/** Every response is equally likely. */
export const uniform = <Response>(
  responses: readonly Response[],
  score: (response: Response) => Scaled,
): Distribution =>
  distribution(responses.map((response) => ({ score: score(response), chance: 1 / responses.length })));
