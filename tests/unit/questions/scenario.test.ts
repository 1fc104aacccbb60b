import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessOf } from '#questions/guesses.ts';
import type { Points } from '#questions/points.ts';
import { type Scenario, scenario } from '#questions/scenario/kind.ts';
import { scenarioRecordForm } from '#questions/scenario/record-form.ts';
import type { Choice } from '#questions/scenario/talk.ts';
import { base, part } from '#tests/support/kinds/parts.ts';
import { anyPath, scenario as anyScenario } from '#tests/support/kinds/scenario.ts';

const choice = (id: string, points: Points, to?: string): Choice => ({
  ...part(id),
  points,
  reply: `reply ${id}`,
  ...(to !== undefined && { to }),
});

const node = (id: string, ...choices: readonly Choice[]) => ({ id, text: `line ${id}`, choices });

const talk = (...nodes: Scenario['nodes']): Scenario => ({
  ...base,
  kind: 'scenario',
  key: { by: 'author', on: '2026-11-23' },
  start: nodes[0]?.id ?? '',
  nodes,
});

const question = talk(
  node('n1', choice('a', 3, 'n2'), choice('b', 1, 'constructor'), choice('c', 0)),
  node('n2', choice('a', 2), choice('b', 0)),
  node('constructor', choice('a', 2, 'n2'), choice('b', 0)),
);

const { score, parse, isComplete } = scenario;

describe('a scenario', () => {
  it('scores the points of the path as a share of the best path’s', () => {
    expect(score(question, ['n1.a', 'n2.a'])).toBe(1);
    expect(score(question, ['n1.a', 'n2.b'])).toBe(3 / 5);
    expect(score(question, ['n1.b', 'constructor.b'])).toBe(1 / 5);
    expect(score(question, ['n1.c'])).toBe(0);
  });

  it('counts a longer path that brings as much as equally good', () => {
    expect(score(question, ['n1.b', 'constructor.a', 'n2.a'])).toBe(1);
  });

  it('finds the best path when the first step of it brings nothing', () => {
    const patient = talk(node('n1', choice('a', 2), choice('b', 0, 'n2')), node('n2', choice('a', 3), choice('b', 1)));
    expect(scenarioRecordForm.best(patient)).toEqual(['n1.b', 'n2.a']);
    expect(score(patient, ['n1.a'])).toBe(2 / 3);
  });

  it('is complete when the last choice ends the talk', () => {
    expect(isComplete(question, [])).toBe(false);
    expect(isComplete(question, ['n1.a'])).toBe(false);
    expect(isComplete(question, ['n1.a', 'n2.b'])).toBe(true);
    expect(isComplete(question, ['n1.c'])).toBe(true);
  });

  it('takes only choices that follow one another from the start', () => {
    expect(parse(question, ['n2.a'])).toBeUndefined();
    expect(parse(question, ['n1.a', 'constructor.a'])).toBeUndefined();
    expect(parse(question, ['n1.c', 'n2.a'])).toBeUndefined();
    expect(parse(question, ['n1.__proto__'])).toBeUndefined();
    expect(parse(question, 'n1.a')).toBeUndefined();
    expect(parse(question, ['n1.a', 7])).toBeUndefined();
    expect(parse(question, ['n1.b', 'constructor.b'])).toEqual(['n1.b', 'constructor.b']);
  });

  it('never loses points by going on', () => {
    fc.assert(
      fc.property(
        anyScenario.chain((asked) => fc.tuple(fc.constant(asked), anyPath(asked))),
        ([asked, path]) => {
          expect(score(asked, path)).toBeGreaterThanOrEqual(score(asked, path.slice(0, -1)));
        },
      ),
    );
  });

  it('is judged as a situation', () => {
    expect(scenario.judgedAs).toBe('situation');
  });
});

describe('a path in a record', () => {
  const shape = scenarioRecordForm.shape(question);

  it('keeps its width when a choice is added to a node', () => {
    const grown = [[...(shape[0] ?? []), 'n1.d']];
    expect(scenarioRecordForm.widths(grown)).toEqual(scenarioRecordForm.widths(shape));
    const fields = scenarioRecordForm.pack(shape, ['n1.b', 'constructor.b']) ?? [];
    expect(scenarioRecordForm.unpack(grown, fields)).toEqual(['n1.b', 'constructor.b']);
  });

  it('needs another question for another node', () => {
    const grown = [[...(shape[0] ?? []), 'n4.a', 'n4.b']];
    expect(scenarioRecordForm.widths(grown)).not.toEqual(scenarioRecordForm.widths(shape));
  });

  it('is nothing that was packed when a step is missing before others', () => {
    expect(scenarioRecordForm.unpack(shape, [64])).toBeUndefined();
  });

  it('fits into 48 bits when the talk is as long as it may be', () => {
    const long = Array.from({ length: 8 }, (_, at) =>
      node(`n${at}`, ...['a', 'b', 'c', 'd'].map((id) => choice(id, 3, at < 7 ? `n${at + 1}` : undefined))),
    );
    const asked = talk(...long);
    const path = long.map(({ id }) => `${id}.d`);
    const fields = scenarioRecordForm.pack(scenarioRecordForm.shape(asked), path) ?? [];
    expect(scenarioRecordForm.widths(scenarioRecordForm.shape(asked))).toEqual([48]);
    expect(fields[0]).toBeLessThan(2 ** 48);
    expect(scenarioRecordForm.unpack(scenarioRecordForm.shape(asked), fields)).toEqual(path);
  });

  it('is told to an LMS as what was chosen at every node', () => {
    expect(scenarioRecordForm.interaction(question, ['n1.b', 'constructor.b'])).toMatchObject({
      type: 'performance',
      steps: [
        ['n1', 'b'],
        ['constructor', 'b'],
      ],
      right: [
        ['n1', 'a'],
        ['n2', 'a'],
      ],
    });
  });
});

it('a blind guess at a scenario takes every choice of a step alike', () => {
  const short = talk(node('n1', choice('a', 3, 'n2'), choice('b', 0)), node('n2', choice('a', 3), choice('b', 0)));
  expect(guessOf(short)).toEqual([
    { score: 0, chance: 0.5 },
    { score: 0.5, chance: 0.25 },
    { score: 1, chance: 0.25 },
  ]);
});
