import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { oneOption } from '../one-option.ts';
import type { JudgedOption } from '../option.ts';

/** Exactly one option is right. */
export type Single = QuestionBase & { readonly kind: 'single'; readonly options: readonly JudgedOption[] };

export const rightOption = (question: Single): string => question.options.find((option) => option.right)?.id ?? '';

export const single: QuestionKind<Single, string> = {
  ...oneOption,
  kind: 'single',
  judgedAs: 'task',
  score: (question, response) => scaled(response === rightOption(question) ? 1 : 0),
};
