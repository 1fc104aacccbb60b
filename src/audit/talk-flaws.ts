import type { Question } from '#questions/kinds.ts';
import { talkFlaw } from '#text/audit-findings.ts';
import { type Finding, inQuestion } from './finding.ts';
import { type Talk, talkOf } from './talk.ts';

/** What is wrong with the ways through a talk, by the ids of nodes and choices (`n1.a`). */
export type TalkFlaw =
  /** The talk starts at a node that it lacks (`from` is `start`), or a choice leads to one. */
  | { readonly why: 'leads-nowhere'; readonly from: string; readonly to: string }
  /** Nothing can be chosen, and the talk has not ended. */
  | { readonly why: 'dead-end'; readonly node: string }
  | { readonly why: 'loop'; readonly way: readonly string[] }
  | { readonly why: 'unreachable'; readonly node: string };

type Walk = { readonly seen: ReadonlySet<string>; readonly loops: readonly (readonly string[])[] };

/** Goes from node to node, into each once; a node met again on the way from itself closes a loop. */
const walk = (talk: Talk): Walk => {
  const seen = new Set<string>();
  const loops: (readonly string[])[] = [];
  const visit = (id: string, way: readonly string[]): void => {
    if (way.includes(id)) loops.push([...way.slice(way.indexOf(id)), id]);
    if (seen.has(id)) return;
    seen.add(id);
    const choices = talk.nodes.find((node) => node.id === id)?.choices ?? [];
    for (const next of new Set(choices.flatMap(({ to }) => to ?? []))) visit(next, [...way, id]);
  };
  visit(talk.start, []);
  return { seen, loops };
};

export const flawsOf = (talk: Talk): readonly TalkFlaw[] => {
  const known = new Set(talk.nodes.map(({ id }) => id));
  const steps = talk.nodes.flatMap(({ id, choices }) =>
    choices.flatMap((choice) => (choice.to === undefined ? [] : [{ from: `${id}.${choice.id}`, to: choice.to }])),
  );
  const { seen, loops } = walk(talk);
  return [
    ...[{ from: 'start', to: talk.start }, ...steps]
      .filter(({ to }) => !known.has(to))
      .map((step): TalkFlaw => ({ why: 'leads-nowhere', ...step })),
    ...talk.nodes
      .filter(({ choices }) => choices.length === 0)
      .map(({ id }): TalkFlaw => ({ why: 'dead-end', node: id })),
    ...loops.map((way): TalkFlaw => ({ why: 'loop', way })),
    ...talk.nodes.filter(({ id }) => !seen.has(id)).map(({ id }): TalkFlaw => ({ why: 'unreachable', node: id })),
  ];
};

/** The flaws of a question that is a talk; none of any other. */
export const talkFlaws = (question: Question, file: string): readonly Finding[] => {
  const talk = talkOf(question);
  return talk === undefined ? [] : flawsOf(talk).map((flaw) => inQuestion(file, question.id, talkFlaw(flaw)));
};
