import type { CompetencyId } from './ids.ts';
import type { Verdict } from './progress.ts';
import type { PassRule } from './quiz.ts';
import { type Scaled, scaled } from './scaled.ts';

/** One question as it was answered; one left unanswered scores 0. */
export type GradedItem = {
  readonly score: Scaled;
  readonly situation: boolean;
  /** Absent of a question that the bank no longer has. */
  readonly competency?: CompetencyId | undefined;
};

/** Sums of thirds and tenths miss by a rounding error what they equal by arithmetic. */
const rounding = 1e-9;

/** Whether a score is at least the threshold. */
export const reaches = (score: Scaled, threshold: Scaled): boolean => score >= threshold - rounding;

/** Every question weighs the same; nothing asked is 0. */
export const shareOf = (items: readonly Pick<GradedItem, 'score'>[]): Scaled =>
  scaled(items.reduce((sum, item) => sum + item.score, 0) / items.length);

/** Critical competencies that were asked and did not reach their own share. */
export const competenciesFailed = (
  { critical, competencyPass }: Pick<PassRule, 'critical' | 'competencyPass'>,
  items: readonly GradedItem[],
): readonly CompetencyId[] =>
  critical.filter((competency) => {
    const own = items.filter((item) => item.competency === competency);
    return own.length > 0 && !reaches(shareOf(own), competencyPass);
  });

/**
 * Passed: the whole reaches its threshold, and so do every situation and every critical competency. A score equal to a
 * threshold passes; nothing asked is nothing passed.
 */
export const grade = ({ quiz, items }: { readonly quiz: PassRule; readonly items: readonly GradedItem[] }): Verdict => {
  const score = shareOf(items);
  const situationsFailed = items.filter((item) => item.situation && !reaches(item.score, quiz.situationPass)).length;
  const passed =
    items.length > 0 &&
    reaches(score, quiz.pass) &&
    situationsFailed === 0 &&
    competenciesFailed(quiz, items).length === 0;
  return { score, situationsFailed, passed };
};
