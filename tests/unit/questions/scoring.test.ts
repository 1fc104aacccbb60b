import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleBase } from '#questions/example.ts';
import { type Matching, matching } from '#questions/matching/kind.ts';
import { type Multiple, multiple } from '#questions/multiple/kind.ts';
import { type Ordering, ordering } from '#questions/ordering/kind.ts';
import { type Single, single } from '#questions/single/kind.ts';
import { type Situational, situational } from '#questions/situational/kind.ts';

const base = { ...exampleBase('q-1'), text: 'text', explanation: 'explanation' };
const part = (id: string) => ({ id, text: id, feedback: id });
const judged = (right: string, wrong: string) => [
  ...[...right].map((id) => ({ ...part(id), right: true })),
  ...[...wrong].map((id) => ({ ...part(id), right: false })),
];

describe('a single choice', () => {
  const question: Single = { ...base, kind: 'single', options: judged('b', 'ac') };

  it('scores 1 for the right option and 0 for any other', () => {
    expect(single.score(question, 'b')).toBe(1);
    expect(single.score(question, 'a')).toBe(0);
  });

  it('takes no option of another question', () => {
    expect(single.parse(question, 'z')).toBeUndefined();
    expect(single.parse(question, ['b'])).toBeUndefined();
  });
});

describe('a multiple choice', () => {
  const question: Multiple = { ...base, kind: 'multiple', scoring: 'balanced', options: judged('ab', 'cd') };

  it('balances the share of right options against the share of wrong ones', () => {
    expect(multiple.score(question, ['a'])).toBe(0.5);
    expect(multiple.score(question, ['a', 'b', 'c'])).toBe(0.5);
    expect(multiple.score(question, ['a', 'c'])).toBe(0);
  });

  it('never falls below 0', () => {
    expect(multiple.score(question, ['c', 'd'])).toBe(0);
  });

  it('gives nothing for choosing everything', () => {
    expect(multiple.score(question, ['a', 'b', 'c', 'd'])).toBe(0);
  });

  it('never scores lower for a further right option', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd']), fc.constantFrom('a', 'b'), (chosen, more) => {
        const less = multiple.score(question, chosen);
        expect(multiple.score(question, [...new Set([...chosen, more])])).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('is incomplete while nothing is chosen', () => {
    expect(multiple.isComplete(question, [])).toBe(false);
    expect(multiple.isComplete(question, ['c'])).toBe(true);
  });

  it('reads chosen options in authored order, each once', () => {
    expect(multiple.parse(question, ['c', 'a', 'c'])).toEqual(['a', 'c']);
  });
});

describe('a matching', () => {
  const question: Matching = {
    ...base,
    kind: 'matching',
    targets: [
      { id: 'u', text: 'u' },
      { id: 'f', text: 'f' },
    ],
    rows: [
      { ...part('a'), target: 'u' },
      { ...part('b'), target: 'f' },
      { ...part('c'), target: 'u' },
      { ...part('d'), target: 'u' },
    ],
  };

  it('scores the share of rows with their own target', () => {
    expect(matching.score(question, { a: 'u', b: 'u', c: 'u', d: 'f' })).toBe(0.5);
    expect(matching.score(question, {})).toBe(0);
  });

  it('is incomplete while a row has no target', () => {
    expect(matching.isComplete(question, { a: 'u', b: 'u', c: 'u' })).toBe(false);
  });

  it('takes no row and no target of another question', () => {
    expect(matching.parse(question, { a: 'u', z: 'u' })).toBeUndefined();
    expect(matching.parse(question, { a: 'z' })).toBeUndefined();
    expect(matching.parse(question, JSON.parse('{"__proto__": "u"}'))).toBeUndefined();
  });
});

describe('an ordering', () => {
  const question: Ordering = { ...base, kind: 'ordering', scoring: 'position', items: ['a', 'b', 'c', 'd'].map(part) };

  it('scores the share of items in their right place', () => {
    expect(ordering.score(question, ['a', 'c', 'b', 'd'])).toBe(0.5);
    expect(ordering.score(question, ['d', 'a', 'b', 'c'])).toBe(0);
  });

  it('scores higher for any item that changes places with what stands in its own', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const orders = fc.shuffledSubarray(ids, { minLength: 4 });
    fc.assert(
      fc.property(orders, fc.nat({ max: 3 }), (order, place) => {
        const own = ids[place] ?? '';
        const instead = order[place] ?? '';
        fc.pre(instead !== own);
        const swapped = order.map((id) => (id === own ? instead : id === instead ? own : id));
        expect(ordering.score(question, swapped)).toBeGreaterThan(ordering.score(question, order));
      }),
      { numRuns: 10_000 },
    );
  });

  it('takes only an order of all its items', () => {
    expect(ordering.parse(question, ['a', 'b', 'c'])).toBeUndefined();
    expect(ordering.parse(question, ['a', 'b', 'c', 'c'])).toBeUndefined();
    expect(ordering.parse(question, ['a', 'b', 'c', 'd', 'a'])).toBeUndefined();
  });
});

describe('a situation', () => {
  const question: Situational = {
    ...base,
    kind: 'situational',
    key: { by: 'author', on: '2026-11-23' },
    options: ([2, 0, 3, 1] as const).map((points, i) => ({ ...part('abcd'.charAt(i)), points })),
  };

  it('scores points of three', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => situational.score(question, id))).toEqual([2 / 3, 0, 1, 1 / 3]);
  });

  it('is judged with a threshold of its own', () => {
    expect(situational.judgedAs).toBe('situation');
    expect(single.judgedAs).toBe('task');
  });
});
