import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';

/** A statement that is true or false. */
export type TrueFalse = QuestionBase & {
  readonly kind: 'true-false';
  /** Whether the statement is true. */
  readonly answer: boolean;
  /** To the one who took it for true, and to the one who took it for false. Inline Markdown subset. */
  readonly feedback: { readonly yes: string; readonly no: string };
};

/** What the learner takes the statement for. */
export type Truth = 'true' | 'false';

export const truths: readonly Truth[] = ['true', 'false'];

export const rightTruth = ({ answer }: TrueFalse): Truth => (answer ? 'true' : 'false');

export const trueFalse: QuestionKind<TrueFalse, Truth> = {
  kind: 'true-false',
  judgedAs: 'task',
  parse: (_, value) => truths.find((truth) => truth === value),
  isComplete: () => true,
  score: (question, response) => scaled(response === rightTruth(question) ? 1 : 0),
};
