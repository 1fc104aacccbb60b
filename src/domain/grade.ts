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
  /** There is no right answer to it: it counts for nothing. */
  readonly opinion?: boolean | undefined;
};

/** Sums of thirds and tenths miss by a rounding error what they equal by arithmetic. */
const rounding = 1e-9;

/** Whether a score is at least the threshold. */
export const reaches = (score: Scaled, threshold: Scaled): boolean => score >= threshold - rounding;

/** What can be right or wrong. */
const judged = <Item extends Pick<GradedItem, 'opinion'>>(items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !item.opinion);

/** Every question weighs the same, but for opinions, which are left out; nothing asked is 0. */
export const shareOf = (items: readonly Pick<GradedItem, 'score' | 'opinion'>[]): Scaled => {
  const counted = judged(items);
  return scaled(counted.reduce((sum, item) => sum + item.score, 0) / counted.length);
};

/** Critical competencies that were asked and did not reach their own share. */
export const competenciesFailed = (
  { critical, competencyPass }: Pick<PassRule, 'critical' | 'competencyPass'>,
  items: readonly GradedItem[],
): readonly CompetencyId[] =>
  critical.filter((competency) => {
    const own = judged(items).filter((item) => item.competency === competency);
    return own.length > 0 && !reaches(shareOf(own), competencyPass);
  });

/**
 * Passed: the whole reaches its threshold, and so do every situation and every critical competency. A score equal to a
 * threshold passes; nothing asked is nothing passed.
 */
export const grade = ({ quiz, items }: { readonly quiz: PassRule; readonly items: readonly GradedItem[] }): Verdict => {
  const counted = judged(items);
  const score = shareOf(counted);
  const situationsFailed = counted.filter((item) => item.situation && !reaches(item.score, quiz.situationPass)).length;
  const passed =
    counted.length > 0 &&
    reaches(score, quiz.pass) &&
    situationsFailed === 0 &&
    competenciesFailed(quiz, counted).length === 0;
  return { score, situationsFailed, passed };
};
