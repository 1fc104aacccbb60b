import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import type { Option } from './option.ts';

export type WithOptions = QuestionBase & { readonly options: readonly Option[] };

/** What kinds answered by exactly one option have in common. */
export const oneOption: Pick<QuestionKind<WithOptions, string>, 'parse' | 'isComplete'> = {
  parse: (question, value) => question.options.find((option) => option.id === value)?.id,
  isComplete: () => true,
};
