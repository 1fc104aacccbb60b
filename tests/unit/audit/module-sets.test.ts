import { expect, test } from 'vitest';
import { moduleSetsOf } from '#audit/module-sets.ts';
import type { ModuleAim } from '#domain/course.ts';
import { id } from '#domain/ids.ts';
import { courseOf, moduleOf } from '#tests/support/courses.ts';

const aim = (competency: string, level: 1 | 2 | 3): { aim: ModuleAim } => ({
  aim: { by: 'competency', competency: id(competency), level },
});
const setsOf = (...modules: ReturnType<typeof moduleOf>[]) =>
  moduleSetsOf(courseOf('kc-01', modules)).map((set) => set.map((module) => module.slice(-1)).join(''));

test('a track takes a competency up to a level, never a level without those below it', () => {
  expect(
    setsOf(moduleOf('kc-01-1', aim('k6', 1)), moduleOf('kc-01-2', aim('k6', 1)), moduleOf('kc-01-3', aim('k6', 2))),
  ).toEqual(['12', '123']);
});

test('competencies are taken independently, and a module for an activity with any of them', () => {
  const forControl = moduleOf('kc-01-3', { aim: { by: 'activity', activity: id('d3') } });
  expect(setsOf(moduleOf('kc-01-1', aim('k1', 1)), moduleOf('kc-01-2', aim('k5', 1)), forControl).sort()).toEqual([
    '1',
    '12',
    '123',
    '13',
    '2',
    '23',
    '3',
  ]);
});
