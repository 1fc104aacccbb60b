import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Keyed } from '../expert-key.ts';
import { oneOption } from '../one-option.ts';
import type { Option } from '../option.ts';
import type { Points } from '../points.ts';

type Decision = Option & { readonly points: Points };

/** A situation from work with decisions of unequal worth; each number of points stands once. */
export type Situational = QuestionBase &
  Keyed & { readonly kind: 'situational'; readonly options: readonly Decision[] };

export const situational: QuestionKind<Situational, string> = {
  ...oneOption,
  kind: 'situational',
  judgedAs: 'situation',
  score: (question, response) => scaled((question.options.find((option) => option.id === response)?.points ?? 0) / 3),
};
