import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { RequiredLevel } from '#domain/track.ts';

/** What a person of one level would say of themselves. */
export type OwnLevel = { readonly id: string; readonly level: RequiredLevel; readonly text: string };

/** The learner's own estimate of the question's competency; levels rise, each stands once at most. */
export type SelfAssessment = QuestionBase & {
  readonly kind: 'self-assessment';
  readonly levels: readonly OwnLevel[];
};

/** The response is the id of a level. */
export const selfAssessment: QuestionKind<SelfAssessment, string> = {
  kind: 'self-assessment',
  judgedAs: 'opinion',
  parse: ({ levels }, value) => levels.find((one) => one.id === value)?.id,
  isComplete: () => true,
  /** No estimate is better than another. */
  score: () => scaled(1),
  estimate: ({ levels }, response) => levels.find((one) => one.id === response)?.level,
};
