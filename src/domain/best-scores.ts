import type { QuestionId } from './ids.ts';
import type { CourseProgress } from './progress.ts';
import type { Scaled } from './scaled.ts';

/** The best score that each answered question ever got, in lessons and in tests. */
export const bestScores = ({ checks, attempts }: CourseProgress): ReadonlyMap<QuestionId, Scaled> => {
  const best = new Map<QuestionId, Scaled>();
  const take = (id: string, score: Scaled): void => {
    const question = id as QuestionId;
    if (score >= (best.get(question) ?? 0)) best.set(question, score);
  };
  for (const [id, check] of Object.entries(checks)) take(id, check.best.score);
  for (const { answers } of Object.values(attempts)) {
    for (const [id, { score }] of Object.entries(answers)) take(id, score);
  }
  return best;
};

/** Questions whose first answer, in a lesson or in a test, was not fully right. */
export const missedQuestions = ({ checks, attempts }: CourseProgress): ReadonlySet<QuestionId> => {
  const answered = [
    ...Object.entries(checks).map(([id, { first }]) => [id, first] as const),
    ...Object.values(attempts).flatMap(({ answers }) => Object.entries(answers)),
  ];
  return new Set(answered.filter(([, { score }]) => score < 1).map(([id]) => id as QuestionId));
};
