import fc from 'fast-check';
import type { Points } from '#questions/points.ts';
import type { Path, Scenario } from '#questions/scenario/kind.ts';
import { type Choice, nodeAfter, type Step, stepName, type TalkNode } from '#questions/scenario/talk.ts';
import { anyKey } from './expert-key.ts';
import { base, idsOf, part } from './parts.ts';

type DrawnChoice = { readonly points: Points; readonly onward: number };

const drawnNode: fc.Arbitrary<{ readonly ids: readonly string[]; readonly drawn: readonly DrawnChoice[] }> = fc.record({
  ids: idsOf(2, 4),
  drawn: fc.array(fc.record({ points: fc.constantFrom<Points>(0, 1, 2, 3), onward: fc.nat({ max: 4 }) }), {
    minLength: 4,
    maxLength: 4,
  }),
});

const node = (
  { ids, drawn }: { readonly ids: readonly string[]; readonly drawn: readonly DrawnChoice[] },
  id: string,
  later: readonly string[],
): TalkNode => ({
  id,
  text: `line ${id}`,
  choices: ids.map((each, at): Choice => {
    const { points, onward } = drawn[at] ?? { points: 0, onward: 0 };
    // The first choice leads on, so that every node is reached, and is worth something.
    const to = at === 0 ? later[0] : later[onward];
    return { ...part(each), points: at === 0 ? 3 : points, reply: `reply ${each}`, ...(to !== undefined && { to }) };
  }),
});

/** A talk without loops whose nodes are written in any order. */
export const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    key: anyKey,
    ids: fc.shuffledSubarray(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'constructor'], { minLength: 1 }),
    drawn: fc.array(drawnNode, { minLength: 8, maxLength: 8 }),
    written: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  })
  .map(({ key, ids, drawn, written }) => {
    const nodes = ids.flatMap((id, at) => {
      const parts = drawn[at];
      return parts ? [node(parts, id, ids.slice(at + 1))] : [];
    });
    const place = ({ id }: TalkNode): number => written[ids.indexOf(id)] ?? 0;
    return { ...base, kind: 'scenario', key, start: ids[0] ?? '', nodes: nodes.sort((a, b) => place(a) - place(b)) };
  });

/** Any way through the talk, to its end or part of it. */
export const anyPath = (question: Scenario): fc.Arbitrary<Path> =>
  fc.record({ picks: fc.array(fc.nat(), { maxLength: 8 }) }).map(({ picks }) => {
    const steps: Step[] = [];
    for (const pick of picks) {
      const at = nodeAfter(question, steps);
      const choice = at?.choices[pick % at.choices.length];
      if (!at || !choice) break;
      steps.push({ node: at, choice });
    }
    return steps.map(stepName);
  });
