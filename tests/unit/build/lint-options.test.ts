import { expect, test } from 'vitest';
import { lintOptions } from '#build/lint-options.ts';

const now = new Date('2026-11-27T01:00:00Z');

test('the day that norms have to hold on is named, is today, or is none', () => {
  expect(lintOptions(['--on', '2027-05-24'], now)).toEqual({ ok: true, on: '2027-05-24' });
  expect(lintOptions(['--on', 'today'], now)).toEqual({ ok: true, on: '2026-11-27' });
  expect(lintOptions([], now)).toEqual({ ok: true, on: undefined });
});

test.each([
  [['--on']],
  [['--on', '24.05.2027']],
  [['--on', '2027-13-01']],
  [['--in', 'today']],
  [['--on', 'today', 'x']],
])('anything else is refused with an example: %j', (argv) => {
  expect(lintOptions(argv, now)).toEqual({
    ok: false,
    message: `Непонятно: «${argv.join(' ')}».\nПример: npm run lint:content -- --on 2026-11-23 (или --on today)`,
  });
});
