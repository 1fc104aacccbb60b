import { expect, test } from 'vitest';
import { share } from '#text/share.ts';

test('a share is told in per cent with two digits that count, rounded up', () => {
  const told = [0, 0.000001, 0.00091219, 0.01, 0.0100001, 0.05, 0.25, 1 / 3, 0.95, 1].map(share);
  expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '0 %',
    'меньше 0,001 %',
    '0,092 %',
    '1 %',
    '1,1 %',
    '5 %',
    '25 %',
    '34 %',
    '95 %',
    '100 %',
  ]);
});
