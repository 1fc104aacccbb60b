import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percent, scaled } from '#domain/scaled.ts';

describe('a scaled score', () => {
  test.each([
    [0.25, 0.25],
    [-0.1, 0],
    [1.1, 1],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('of %d is %d', (value, score) => {
    expect(scaled(value)).toBe(score);
  });
});

describe('per cent', () => {
  test('are rounded down, so that what fails is never shown as what passes', () => {
    expect(percent(scaled(0.699))).toBe(69);
    expect(percent(scaled(0.6999999))).toBe(69);
  });

  test('are not lowered by a rounding error of the machine', () => {
    expect(0.29 * 100).toBeLessThan(29);
    expect(percent(scaled(0.29))).toBe(29);
  });

  test('of every whole share are that share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (whole) => {
        expect(percent(scaled(whole / 100))).toBe(whole);
      }),
    );
  });
});
