import { expect, test } from 'vitest';
import { z } from 'zod';
import { describe as described } from '#catalogue/describe-issue.ts';

/** What is said of a field by rules that no schema has today, but that zod has. */
const saidOf = (field: z.ZodType, value: unknown): readonly string[] => {
  const read = z.object({ parts: field }).safeParse({ parts: value }, { reportInput: true });
  return (read.error?.issues ?? []).flatMap(described).map(({ saying }) => `${saying.message}. ${saying.remedy}`);
};

test('a list that is too long says how many it may have', () => {
  expect(saidOf(z.array(z.string()).max(2), ['a', 'b', 'c'])).toEqual([
    '"parts": слишком длинный список. Нужно не больше: 2 элемента',
  ]);
});

test('whatever else is wrong names the field', () => {
  expect(saidOf(z.number().multipleOf(5), 7)).toEqual([expect.stringMatching(/^"parts" заполнено неверно\. Пример: /)]);
});
