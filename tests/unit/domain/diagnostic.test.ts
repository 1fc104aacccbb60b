import { expect, test } from 'vitest';
import { findings } from '#domain/diagnostic.ts';
import { id, type ModuleId } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';

const rule = { pass: scaled(0.8), situationPass: scaled(2 / 3) };
const [first, second] = [id<ModuleId>('kc-01-1'), id<ModuleId>('kc-01-2')];
const task = (module: ModuleId, score: number) => ({ module, score: scaled(score), situation: false });

test('each module is judged by its own questions alone', () => {
  const items = [...[1, 1, 1, 1, 0].map((score) => task(first, score)), task(second, 1), task(second, 0)];
  expect(findings(rule, items)).toEqual([
    { module: first, asked: 5, score: 0.8, situationsFailed: 0, mastered: true },
    { module: second, asked: 2, score: 0.5, situationsFailed: 0, mastered: false },
  ]);
});

test('a weak decision in a situation shows that the module is not mastered', () => {
  const items = [...Array.from({ length: 9 }, () => task(first, 1)), { ...task(first, 1 / 3), situation: true }];
  expect(findings(rule, items)).toMatchObject([{ situationsFailed: 1, mastered: false }]);
});

test('nothing asked is nothing found', () => {
  expect(findings(rule, [])).toEqual([]);
});
