import type { Answer, Confidence } from './progress.ts';

/** How often answers of one confidence were right. */
export type CalibrationRow = { readonly confidence: Confidence; readonly answers: number; readonly right: number };

const grades: readonly Confidence[] = [3, 2, 1];

/**
 * Answers by how sure the learner was, the surest first; answers without a mark are left out, and so are grades that
 * nobody chose. Only full credit counts as right: being sure of half the truth is being wrong about the other half.
 */
export const calibrationOf = (answers: readonly Pick<Answer, 'confidence' | 'score'>[]): readonly CalibrationRow[] =>
  grades
    .map((confidence) => {
      const own = answers.filter((answer) => answer.confidence === confidence);
      return { confidence, answers: own.length, right: own.filter(({ score }) => score === 1).length };
    })
    .filter((row) => row.answers > 0);
