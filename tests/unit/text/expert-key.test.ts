import { expect, test } from 'vitest';
import { keyIs } from '#text/expert-key.ts';

test('a key by the author names the author and the day', () => {
  expect(keyIs(undefined, '2026-11-23')).toBe('Ключ: автор курса, 23.11.2026');
});

test.each([
  [2, '2 эксперта'],
  [12, '12 экспертов'],
  [21, '21 эксперт'],
])('a key by a panel of %i says how many it had', (experts, words) => {
  expect(keyIs(experts, '2026-01-09')).toBe(`Ключ: ${words}, 09.01.2026`);
});
