import type { PassRule as QuizRule } from '#domain/quiz.ts';
import type { Scaled } from '#domain/scaled.ts';
import { kindOf, type Question } from '#questions/kinds.ts';

/** Questions of an attempt that together have to reach a share of full credit; where none is drawn, nothing is asked. */
type Threshold = { readonly of: (question: Question) => boolean; readonly least: Scaled };

/** Everything that an attempt has to reach to pass; all of it at once. */
export type PassRule = {
  /** The whole test first. */
  readonly together: readonly Threshold[];
  /** The least score that a question needs by itself. */
  readonly alone: (question: Question) => number;
};

export const isSituation = (question: Pick<Question, 'kind'>): boolean => kindOf(question).judgedAs === 'situation';

/** What `grade` asks of an attempt. A threshold over some of the questions is one more entry of `together`. */
export const passRule = ({ pass, situationPass, critical, competencyPass }: QuizRule): PassRule => ({
  together: [
    { of: () => true, least: pass },
    ...critical.map((one) => ({ of: ({ competency }: Question) => competency === one, least: competencyPass })),
  ],
  alone: (question) => (isSituation(question) ? situationPass : 0),
});
