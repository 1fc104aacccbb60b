import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestBias, positionBias } from '#audit/bias.ts';
import { mostByChance } from '#audit/chance-bound.ts';
import { commonGrid, partsOf } from '#audit/grid.ts';
import { singleOf, situationOf } from '#tests/support/quizzes.ts';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

const binomial = (n: number, k: number, p: number): number =>
  (factorial(n) / (factorial(k) * factorial(n - k))) * p ** k * (1 - p) ** (n - k);

/** The chance of more than `most` of n events. */
const above = (n: number, most: number, p: number): number =>
  Array.from({ length: n - most }, (_, at) => binomial(n, most + 1 + at, p)).reduce((sum, one) => sum + one, 0);

describe('the most that chance explains', () => {
  test('is the binomial bound where all chances are equal, and no number below it would do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0.2, 0.25, 1 / 3, 0.5), (n, p) => {
        const most = mostByChance(Array(n).fill(p), 0.05);
        expect(above(n, most, p)).toBeLessThanOrEqual(0.05 + 1e-12);
        if (most > 0) expect(above(n, most - 1, p)).toBeGreaterThan(0.05);
      }),
    );
  });

  test('is everything where so few events prove nothing', () => {
    expect(mostByChance([0.25], 0.05)).toBe(1);
    expect(mostByChance([], 0.05)).toBe(0);
  });

  test('lies between the bounds of the smallest and the largest of unequal chances', () => {
    const mixed = mostByChance([0.2, 0.2, 0.2, 0.2, 0.5, 0.5, 0.5, 0.5], 0.05);
    expect(mixed).toBeGreaterThanOrEqual(mostByChance(Array(8).fill(0.2), 0.05));
    expect(mixed).toBeLessThanOrEqual(mostByChance(Array(8).fill(0.5), 0.05));
  });
});

describe('a bias', () => {
  test('of length leaves out questions whose longest options are equally long', () => {
    const texts = ['aa', 'bb', 'c', 'd'];
    const bank = [singleOf('one', 's', { texts }), singleOf('two', 's', { texts: ['aaa', 'bb', 'c', 'd'] })];
    expect(longestBias(bank)).toEqual({ found: ['two'], of: 1, most: 1 });
  });

  test('of length counts letters that are seen, not marks of stress', () => {
    const bank = [singleOf('q', 's', { right: 1, texts: ['**aaaa**', 'bbbbb', 'c', 'd'] })];
    expect(longestBias(bank).found).toEqual(['q']);
  });

  test('takes the best decision of a situation for the right one', () => {
    const places = positionBias([situationOf('s', 'one', { points: [0, 1, 3, 2] })]);
    expect(places.map(({ found }) => found.length)).toEqual([0, 0, 1, 0]);
  });
});

describe('the common grid of scores', () => {
  test('is recognised from doubles that are rounded to nine digits', () => {
    expect([0, 1, 0.5, 0.333333333, 0.666666667, 0.2, 0.7, 0.142857143].map(partsOf)).toEqual([
      1, 1, 2, 3, 3, 5, 10, 7,
    ]);
    expect(commonGrid([0.333333333, 0.7, 1, 0.25])).toBe(60);
  });

  test('holds every share of small numbers as a whole number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 6 }),
        (shares) => {
          const values = shares.map(([over, under]) => Math.round((Math.min(over, under) / under) * 1e9) / 1e9);
          const grid = commonGrid(values);
          for (const value of values) expect(Math.abs(Math.round(value * grid) - value * grid)).toBeLessThan(1e-3);
        },
      ),
    );
  });
});
