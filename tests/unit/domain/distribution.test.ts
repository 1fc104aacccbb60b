import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribution, uniform } from '#domain/distribution.ts';
import { scaled } from '#domain/scaled.ts';

const outcome = (score: number, chance: number) => ({ score: scaled(score), chance });

test('the chances of equal scores add up, the lowest score first', () => {
  expect(distribution([outcome(1, 0.25), outcome(0, 0.5), outcome(1, 0.125), outcome(0.5, 0.125)])).toEqual([
    outcome(0, 0.5),
    outcome(0.5, 0.125),
    outcome(1, 0.375),
  ]);
});

test('scores that differ by a rounding error are one score', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(distribution([outcome(0.1 + 0.2, 0.5), outcome(0.3, 0.5)])).toEqual([outcome(0.3, 1)]);
});

test('scores a thousandth apart are two scores', () => {
  expect(distribution([outcome(0.5, 0.5), outcome(0.501, 0.5)])).toHaveLength(2);
});

test('every response is equally likely in a uniform distribution', () => {
  const points = { a: 0, b: 1, c: 0, d: 0.5 };
  const names = ['a', 'b', 'c', 'd'] as const;
  expect(uniform(names, (name) => scaled(points[name]))).toEqual([
    outcome(0, 0.5),
    outcome(0.5, 0.25),
    outcome(1, 0.25),
  ]);
});

test('chances still sum to 1 and scores rise, whatever the responses are worth', () => {
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(scores, (worth) => {
      const made = uniform(worth, scaled);
      expect(made.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
      for (const [at, { score }] of made.slice(1).entries()) expect(score).toBeGreaterThan(made[at]?.score ?? 1);
    }),
  );
});
