import { expect, test } from 'vitest';
import { duration } from '#text/duration.ts';

test.each([
  [0, '0 мин'],
  [45, '45 мин'],
  [60, '1 ч'],
  [200, '3 ч 20 мин'],
])('%i minutes read as «%s»', (minutes, expected) => {
  expect(duration(minutes).replaceAll('\u00a0', ' ')).toBe(expected);
});

test('a number never parts from its unit at the end of a line', () => {
  expect(duration(200)).toBe('3\u00a0ч 20\u00a0мин');
});
