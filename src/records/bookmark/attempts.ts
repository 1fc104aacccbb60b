import type { Attempt, CourseProgress, Verdict } from '#domain/progress.ts';
import type { Codec } from './codec.ts';

type FinishedAttempt = Attempt & { readonly verdict: Verdict };

/** What is kept of the attempts at one quiz. */
export type KeptAttempts = {
  /** The best passed one, and the one with the highest score where that is another. */
  readonly best: readonly FinishedAttempt[];
  /** The last finished and the last open one, where they are not among the best. */
  readonly latest: readonly Attempt[];
};

const isFinished = (attempt: Attempt): attempt is FinishedAttempt => attempt.verdict !== undefined;

const byId = (a: Attempt, b: Attempt): number => (a.id < b.id ? -1 : 1);

const byScore = (a: FinishedAttempt, b: FinishedAttempt): number =>
  b.verdict.score - a.verdict.score ||
  Number(b.verdict.passed) - Number(a.verdict.passed) ||
  a.number - b.number ||
  byId(a, b);

const byRecency = (a: Attempt, b: Attempt): number => b.number - a.number || byId(a, b);

const present = <Value>(values: readonly (Value | undefined)[]): readonly Value[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Chooses by the attempts alone, so that choosing again from what was kept changes nothing. */
const keptOf = (attempts: readonly Attempt[]): KeptAttempts => {
  const finished = attempts.filter(isFinished).sort(byScore);
  const best = present([finished.find((attempt) => attempt.verdict.passed), finished[0]]);
  const recent = [...attempts].sort(byRecency);
  const latest: readonly Attempt[] = present([
    recent.find(isFinished),
    recent.find((attempt) => !isFinished(attempt) && attempt.drawn.length > 0),
  ]);
  return { best, latest: latest.filter((attempt) => !best.some((one) => one === attempt)) };
};

/** By the quiz's number in the ledger, with gaps where a quiz has no attempt. */
export const keptByQuiz = (course: CourseProgress, codec: Codec): readonly KeptAttempts[] => {
  const groups: Attempt[][] = [];
  for (const attempt of Object.values(course.attempts)) {
    const quiz = codec.quizzes.numberOf(attempt.quiz);
    if (quiz !== undefined) groups[quiz] = [...(groups[quiz] ?? []), attempt];
  }
  return Array.from(groups, (group) => keptOf(group ?? []));
};
