import { type Distribution, distribution } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';
import type { Scenario } from './kind.ts';
import { bestSteps, pointsOfSteps } from './talk.ts';

/** How likely each number of points is. */
type Chances = ReadonlyMap<number, number>;

const ended: Chances = new Map([[0, 1]]);

const added = (sums: Map<number, number>, points: number, chance: number): Map<number, number> =>
  sums.set(points, (sums.get(points) ?? 0) + chance);

/** Points from a node to the end of the talk, when every choice on the way is as likely as its neighbours. */
const chancesIn = ({ nodes, start }: Scenario): Chances => {
  const known = new Map<string, Chances>();
  const from = (id: string | undefined): Chances => {
    const node = nodes.find((each) => each.id === id);
    const found = node ? known.get(node.id) : ended;
    if (!node || found) return found ?? ended;
    const sums = new Map<number, number>();
    for (const { points, to } of node.choices) {
      for (const [more, chance] of from(to)) added(sums, points + more, chance / node.choices.length);
    }
    known.set(node.id, sums);
    return sums;
  };
  return from(start);
};

/** Any choice at every step: short paths are likelier than long ones. */
export const scenarioGuess = (question: Scenario): Distribution => {
  const most = pointsOfSteps(bestSteps(question));
  return distribution([...chancesIn(question)].map(([points, chance]) => ({ score: scaled(points / most), chance })));
};
