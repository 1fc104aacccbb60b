import type { Option } from '../option.ts';
import type { Points } from '../points.ts';

/**
 * What one may say or do. `reply` is the consequence, shown at once; `feedback` says why, after the check.
 * `to` is the node that follows; without it the talk ends.
 */
export type Choice = Option & { readonly points: Points; readonly reply: string; readonly to?: string | undefined };

/** `text` is what happens or what the other side says. */
export type TalkNode = { readonly id: string; readonly text: string; readonly choices: readonly Choice[] };

/** A branching dialogue without loops; every node can be reached from the start. */
export type Talk = { readonly start: string; readonly nodes: readonly TalkNode[] };

/** What was chosen at a node. */
export type Step = { readonly node: TalkNode; readonly choice: Choice };

/** `n1.a`: neither part holds a full stop. */
export const stepName = ({ node, choice }: Step): string => `${node.id}.${choice.id}`;

const nodeNamed = ({ nodes }: Talk, id: string | undefined): TalkNode | undefined =>
  nodes.find((node) => node.id === id);

/** Where the talk is after some steps; undefined when it has ended. */
export const nodeAfter = (talk: Talk, steps: readonly Step[]): TalkNode | undefined => {
  const last = steps.at(-1);
  return nodeNamed(talk, last ? last.choice.to : talk.start);
};

/** The steps that are named, from the start on; undefined when they are no way through the talk. */
export const walk = (talk: Talk, names: readonly unknown[]): readonly Step[] | undefined => {
  const steps: Step[] = [];
  for (const name of names) {
    const node = nodeAfter(talk, steps);
    const choice = node?.choices.find((each) => stepName({ node, choice: each }) === name);
    if (!node || !choice) return undefined;
    steps.push({ node, choice });
  }
  return steps;
};

/** What a choice brings by itself and by the best that can follow it; each node is reckoned once. */
const worthIn = (talk: Talk): ((choice: Choice) => number) => {
  const known = new Map<string, number>();
  const from = (node: TalkNode | undefined): number => {
    if (node === undefined) return 0;
    // Before its own value is known a node counts nothing, so that a loop would end here too.
    if (!known.has(node.id)) {
      known.set(node.id, 0);
      known.set(node.id, Math.max(...node.choices.map(worth)));
    }
    return known.get(node.id) ?? 0;
  };
  const worth = ({ points, to }: Choice): number => points + from(nodeNamed(talk, to));
  return worth;
};

/** The way through the talk that brings most points: the first such choice at every node. */
export const bestSteps = (talk: Talk): readonly Step[] => {
  const worth = worthIn(talk);
  const steps: Step[] = [];
  while (steps.length < talk.nodes.length) {
    const node = nodeAfter(talk, steps);
    const most = Math.max(...(node?.choices ?? []).map(worth));
    const choice = node?.choices.find((each) => worth(each) === most);
    if (!node || !choice) break;
    steps.push({ node, choice });
  }
  return steps;
};

export const pointsOfSteps = (steps: readonly Step[]): number =>
  steps.reduce((sum, { choice }) => sum + choice.points, 0);
