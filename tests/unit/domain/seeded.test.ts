import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffled } from '#domain/seeded.ts';

const take = (random: () => number, count: number): readonly number[] => Array.from({ length: count }, random);

test('the same text gives the same numbers on every device', () => {
  expect(take(seeded('a1b2'), 3)).toEqual(take(seeded('a1b2'), 3));
  expect(take(seeded('a1b2'), 3)).not.toEqual(take(seeded('a1b3'), 3));
});

// The order in which an open attempt shows its options is drawn anew from its id, also by the next edition.
test('the numbers of a text never change', () => {
  expect(take(seeded('a1b2'), 3)).toEqual([0.18841572292149067, 0.5838083159178495, 0.9728812514804304]);
  expect(take(seeded('ёж'), 1)).toEqual([0.01948513463139534]);
});

test('every number lies in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const number of take(seeded(text), 20)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('numbers fill the range evenly', () => {
  const tenths = new Array<number>(10).fill(0);
  for (const number of take(seeded('evenness'), 10_000)) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a shuffled list has the same items, and the list itself is left alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, text) => {
      const before = [...list];
      expect([...shuffled(list, seeded(text))].sort()).toEqual([...list].sort());
      expect(list).toEqual(before);
    }),
  );
});

test('every order of three items comes up about equally often', () => {
  const random = seeded('orders');
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
