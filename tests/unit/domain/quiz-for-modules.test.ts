import { expect, test } from 'vitest';
import { id, type ModuleId } from '#domain/ids.ts';
import { quizForModules } from '#domain/quiz-for-modules.ts';
import { smallQuiz } from '#tests/support/small-site.ts';

const [one, two] = [id<ModuleId>('kc-01-1'), id<ModuleId>('kc-01-2')];
const final = smallQuiz('final', [one, two]);

test('a test asks only about the modules that are taken', () => {
  expect(quizForModules(final, [two, id<ModuleId>('kc-02-1')]).draw).toEqual([
    { module: two, tasks: 1, situations: 0 },
  ]);
});

test('a test of modules none of which is taken stays whole', () => {
  expect(quizForModules(final, [id<ModuleId>('kc-02-1')])).toBe(final);
});
