import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disorder, displayOrder } from '#questions/display-order.ts';

const parts = ['a', 'b', 'c', 'd'];

describe('the order of display', () => {
  it('is the authored one without a seed', () => {
    expect(displayOrder(parts, undefined, 'q-1')).toEqual(parts);
  });

  it('is the same for the same seed and question, with every part in it', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const order = displayOrder(parts, seed, 'q-1');
        expect(displayOrder(parts, seed, 'q-1')).toEqual(order);
        expect([...order].sort()).toEqual(parts);
      }),
    );
  });

  it('differs among seeds', () => {
    const orders = new Set(['1', '2', '3', '4', '5'].map((seed) => displayOrder(parts, seed, 'q-1').join()));
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('a disorder', () => {
  it('is never the right order', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 4 }), (seed, count) => {
        const order = disorder(parts.slice(0, count), seed);
        expect(order).not.toEqual(parts.slice(0, count));
        expect([...order].sort()).toEqual(parts.slice(0, count));
      }),
    );
  });
});
