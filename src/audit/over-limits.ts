import * as say from '#text/audit-findings.ts';
import type { Bias } from './bias.ts';
import { type Finding, inField } from './finding.ts';
import { blindLimit, cannyLimit, finalAttempts } from './limits.ts';
import type { QuizFigures } from './quiz-figures.ts';

const overChances = ({ chances, blindInAll = 0 }: QuizFigures, file: string): readonly Finding[] => [
  ...(chances.blind > blindLimit ? [inField(file, 'pass', say.passedBlindly(chances.blind, blindLimit))] : []),
  // One attempt over the limit is over it in three as well: that goes without saying.
  ...(chances.blind <= blindLimit && blindInAll > blindLimit
    ? [inField(file, 'pass', say.passedBlindlyInAll(blindInAll, { limit: blindLimit, attempts: finalAttempts }))]
    : []),
  ...(chances.longest > cannyLimit
    ? [inField(file, 'questions', say.passedByLongest(chances.longest, cannyLimit))]
    : []),
  ...(chances.first > cannyLimit ? [inField(file, 'questions', say.passedByFirst(chances.first, cannyLimit))] : []),
];

const isOver = ({ found, most }: Bias): boolean => found.length > most;

const overBiases = ({ longest, positions }: QuizFigures, file: string): readonly Finding[] => [
  ...(isOver(longest) ? [inField(file, 'questions', say.longestTooOften(longest))] : []),
  ...positions.flatMap((bias, at) =>
    isOver(bias) ? [inField(file, 'questions', say.placeTooOften(at + 1, bias))] : [],
  ),
];

/** Figures of a test that are beyond their limits. */
export const overLimits = (figures: QuizFigures, file: string): readonly Finding[] => [
  ...overChances(figures, file),
  ...overBiases(figures, file),
];
