import type { QuestionRule } from '../common-schema.ts';
import { bestSteps, pointsOfSteps, type Talk, type TalkNode } from './talk.ts';

/** What is wrong with a talk, where, and what its author has to be told of it. */
export type Flaw = {
  readonly rule: Extract<QuestionRule, `talk-${string}`>;
  readonly path: readonly (string | number)[];
  readonly told?: Readonly<Record<string, string>>;
};

const targetsOf = ({ choices }: TalkNode): readonly string[] => choices.flatMap(({ to }) => to ?? []);

const wayOf = (ids: readonly string[]): string => ids.join(' → ');

const unknownNodes = ({ nodes, start }: Talk): readonly Flaw[] => {
  const ids = nodes.map((node) => node.id);
  const known = ids.join(', ');
  const targets = nodes.flatMap((node, at) =>
    node.choices.flatMap(({ to }, place): readonly Flaw[] =>
      to === undefined || ids.includes(to)
        ? []
        : [{ rule: 'talk-target', path: ['nodes', at, 'choices', place, 'to'], told: { to, known } }],
    ),
  );
  return ids.includes(start) ? targets : [{ rule: 'talk-start', path: ['start'], told: { start, known } }, ...targets];
};

/** The first way found that comes back to a node it has passed: that node, those between, and it again. */
const loopIn = (talk: Talk): readonly string[] | undefined => {
  const cleared = new Set<string>();
  const search = (id: string, passed: readonly string[]): readonly string[] | undefined => {
    if (passed.includes(id)) return [...passed.slice(passed.indexOf(id)), id];
    const node = cleared.has(id) ? undefined : talk.nodes.find((each) => each.id === id);
    for (const to of node ? targetsOf(node) : []) {
      const loop = search(to, [...passed, id]);
      if (loop) return loop;
    }
    cleared.add(id);
    return undefined;
  };
  return talk.nodes.map(({ id }) => search(id, [])).find((loop) => loop !== undefined);
};

/** A node from which no choice ever leads to an end. */
const endlessIn = ({ nodes }: Talk): TalkNode | undefined => {
  const ending = new Set<string>();
  // Each round adds the nodes one step further from an end: there are no more rounds than nodes.
  for (const _ of nodes) {
    for (const { id, choices } of nodes) {
      if (choices.some(({ to }) => to === undefined || ending.has(to))) ending.add(id);
    }
  }
  return nodes.find(({ id }) => !ending.has(id));
};

const unreachableIn = ({ nodes, start }: Talk): readonly string[] => {
  // A set is walked in the order of insertion, also over what is added on the way.
  const reached = new Set([start]);
  for (const id of reached) {
    for (const to of nodes.filter((node) => node.id === id).flatMap(targetsOf)) reached.add(to);
  }
  return nodes.map(({ id }) => id).filter((id) => !reached.has(id));
};

const path = ['nodes'];

const loopFlaws = (talk: Talk): readonly Flaw[] => {
  const loop = loopIn(talk);
  const endless = endlessIn(talk);
  if (!loop) return [];
  return endless
    ? [{ rule: 'talk-endless', path, told: { node: endless.id, way: wayOf(loop) } }]
    : [{ rule: 'talk-loop', path, told: { way: wayOf(loop) } }];
};

/** Everything that keeps a talk from being led to its end; what follows from another flaw is not told too. */
export const flawsIn = (talk: Talk): readonly Flaw[] => {
  const unknown = unknownNodes(talk);
  if (unknown.length > 0) return unknown;
  const wrong = [
    ...loopFlaws(talk),
    ...unreachableIn(talk).map((node): Flaw => ({ rule: 'talk-unreachable', path, told: { node } })),
  ];
  return wrong.length === 0 && pointsOfSteps(bestSteps(talk)) === 0 ? [{ rule: 'talk-points', path }] : wrong;
};
