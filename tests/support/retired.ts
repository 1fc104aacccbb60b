import { id, type QuestionId } from '#domain/ids.ts';
import type { LedgerQuestion } from '#domain/ledger.ts';

/** Checks that stood in lessons in earlier editions: they keep their place in a bookmark. */
export const retired = (count: number): readonly LedgerQuestion[] =>
  Array.from({ length: count }, (_, number) => ({
    id: id<QuestionId>(`gone-${number}`),
    kind: 'multiple',
    parts: [['a', 'b', 'c', 'd', 'e']],
    check: true,
  }));
