import type { Verdict } from './progress.ts';
import type { Quiz } from './quiz.ts';
import { type Scaled, scaled } from './scaled.ts';

/** One question as it was answered; one left unanswered scores 0. */
export type GradedItem = { readonly score: Scaled; readonly situation: boolean };

/** Sums of thirds and tenths miss by a rounding error what they equal by arithmetic. */
const rounding = 1e-9;

const reaches = (score: Scaled, threshold: Scaled): boolean => score >= threshold - rounding;

/** Every question weighs the same. A score equal to a threshold passes; nothing asked is nothing passed. */
export const grade = ({
  quiz,
  items,
}: {
  readonly quiz: Pick<Quiz, 'pass' | 'situationPass'>;
  readonly items: readonly GradedItem[];
}): Verdict => {
  const score = scaled(items.reduce((sum, item) => sum + item.score, 0) / items.length);
  const situationsFailed = items.filter((item) => item.situation && !reaches(item.score, quiz.situationPass)).length;
  return { score, situationsFailed, passed: items.length > 0 && reaches(score, quiz.pass) && situationsFailed === 0 };
};
