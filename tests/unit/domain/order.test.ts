import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascending, firstBy } from '#domain/order.ts';
import { byStamp } from '#domain/stamp.ts';

describe('ascending', () => {
  test('puts numbers by size and text by code units, without a locale', () => {
    expect([10, 9, 1, 2].sort(ascending)).toEqual([1, 2, 9, 10]);
    expect(['б', 'Я', 'a', 'Z', 'ё'].sort(ascending)).toEqual(['Z', 'a', 'Я', 'б', 'ё']);
  });

  test('turns round with its sides, and is 0 for equals alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(ascending(a, b) + ascending(b, a)).toBe(0);
        expect(ascending(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('the first by an order', () => {
  const byLength = firstBy<string>((a, b) => ascending(a.length, b.length));

  test('is the one that comes first, from either side', () => {
    expect([byLength('aa', 'b'), byLength('b', 'aa')]).toEqual(['b', 'b']);
  });

  test('is the one on the left where the order does not tell them apart', () => {
    expect([byLength('a', 'b'), byLength('b', 'a')]).toEqual(['a', 'b']);
  });
});

test('stamps are ordered by counter, and by the name of the replica where counters are equal', () => {
  const stamps = [
    { counter: 2, replica: 'a' },
    { counter: 1, replica: 'b' },
    { counter: 1, replica: 'a' },
    { counter: 10, replica: 'a' },
  ];
  expect(stamps.sort(byStamp).map(({ counter, replica }) => `${counter}${replica}`)).toEqual(['1a', '1b', '2a', '10a']);
});
