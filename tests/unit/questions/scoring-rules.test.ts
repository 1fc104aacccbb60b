import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chosen, type Multiple, type MultipleScoring, multiple } from '#questions/multiple/kind.ts';
import type { Order } from '#questions/order.ts';
import { type Ordering, type OrderingScoring, ordering } from '#questions/ordering/kind.ts';
import { base, part } from '#tests/support/kinds/parts.ts';

/** Three right options and two wrong ones. */
const choice = (scoring: MultipleScoring): Multiple => ({
  ...base,
  kind: 'multiple',
  scoring,
  options: ['a', 'b', 'constructor', 'x', 'y'].map((id) => ({ ...part(id), right: !['x', 'y'].includes(id) })),
});

const right = ['a', 'b', 'constructor'];
const everything = [...right, 'x', 'y'];

describe('a multiple choice', () => {
  it.each<[MultipleScoring, Chosen, number]>([
    ['balanced', ['a', 'b', 'x'], 2 / 3 - 1 / 2],
    ['balanced', everything, 0],
    ['all-or-nothing', right, 1],
    ['all-or-nothing', ['a', 'b'], 0],
    ['all-or-nothing', [...right, 'x'], 0],
    ['plus-minus', ['a', 'b'], 2 / 3],
    ['plus-minus', ['a', 'b', 'x'], 1 / 3],
    ['plus-minus', ['a', 'x', 'y'], 0],
    ['plus-minus', everything, 1 / 3],
    ['per-option', ['a', 'b'], 4 / 5],
    ['per-option', ['a', 'x'], 2 / 5],
    ['per-option', ['x', 'y'], 0],
    ['per-option', everything, 3 / 5],
  ])('scored %s gets for %j: %d', (scoring, chosen, score) => {
    expect(multiple.score(choice(scoring), chosen)).toBeCloseTo(score, 12);
  });

  it('never scores lower for a further right option, nor higher for a further wrong one', () => {
    const scoring = fc.constantFrom<MultipleScoring>('balanced', 'all-or-nothing', 'plus-minus', 'per-option');
    fc.assert(
      fc.property(scoring, fc.subarray(everything), fc.constantFrom(...everything), (rule, chosen, more) => {
        const without = chosen.filter((id) => id !== more);
        const change = multiple.score(choice(rule), [...without, more]) - multiple.score(choice(rule), without);
        expect(right.includes(more) ? change : -change).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const rightful = ['a', 'b', 'constructor', 'd'];

const list = (scoring: OrderingScoring): Ordering => ({
  ...base,
  kind: 'ordering',
  scoring,
  items: rightful.map(part),
});

describe('an ordering', () => {
  it.each<[OrderingScoring, Order, number]>([
    ['position', ['a', 'constructor', 'b', 'd'], 1 / 2],
    ['exact', rightful, 1],
    ['exact', ['a', 'b', 'd', 'constructor'], 0],
    ['adjacent', ['b', 'constructor', 'd', 'a'], 2 / 3],
    ['adjacent', ['d', 'constructor', 'b', 'a'], 0],
    ['adjacent', ['constructor', 'd', 'a', 'b'], 2 / 3],
    ['kendall', ['b', 'a', 'constructor', 'd'], 2 / 3],
    ['kendall', ['b', 'constructor', 'd', 'a'], 0],
    ['kendall', ['d', 'constructor', 'b', 'a'], 0],
  ])('scored %s gets for %j: %d', (scoring, order, score) => {
    expect(ordering.score(list(scoring), order)).toBeCloseTo(score, 12);
  });

  it('gives full marks by every rule to the right order alone', () => {
    const scoring = fc.constantFrom<OrderingScoring>('position', 'exact', 'adjacent', 'kendall');
    const order = fc.shuffledSubarray(rightful, { minLength: rightful.length });
    fc.assert(
      fc.property(scoring, order, (rule, given) => {
        expect(ordering.score(list(rule), given) === 1).toBe(given.join() === rightful.join());
      }),
    );
  });

  it('scored kendall never loses by putting two neighbours right', () => {
    const order = fc.shuffledSubarray(rightful, { minLength: rightful.length });
    fc.assert(
      fc.property(order, fc.nat(2), (given, at) => {
        const [one = '', other = ''] = given.slice(at, at + 2);
        const [first, second] = rightful.indexOf(one) < rightful.indexOf(other) ? [one, other] : [other, one];
        const mended = [...given.slice(0, at), first, second, ...given.slice(at + 2)];
        expect(ordering.score(list('kendall'), mended)).toBeGreaterThanOrEqual(ordering.score(list('kendall'), given));
      }),
    );
  });
});
