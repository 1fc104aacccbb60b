import type { Distribution } from '#domain/distribution.ts';
import { draw } from '#domain/draw.ts';
import { grade } from '#domain/grade.ts';
import type { QuestionId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import { seeded } from '#domain/seeded.ts';
import { guessOf } from '#questions/guesses.ts';
import type { Question } from '#questions/kinds.ts';
import { isSituation } from './brute-force.ts';

const picked = (outcomes: Distribution, at: number): Scaled => {
  let below = 0;
  for (const { score, chance } of outcomes) {
    below += chance;
    if (at < below) return score;
  }
  return scaled(0);
};

type Simulated = {
  /** The share of runs that passed, by attempt. */
  readonly each: readonly number[];
  /** The share of runs that passed in any of their attempts. */
  readonly any: number;
};

type Plan = { readonly runs: number; readonly attempts: number };

/** Blind guessers whose attempts are drawn and graded as the site does it; the same for the same quiz. */
export const simulated = (quiz: Quiz<Question>, { runs, attempts }: Plan): Simulated => {
  const random = seeded(`guessing at ${quiz.title}`);
  const known = new Map(quiz.bank.map((question) => [question.id, { question, outcomes: guessOf(question) }]));
  const answered = (id: QuestionId) => {
    const one = known.get(id);
    if (!one) throw new Error(`drawn and not in the bank: ${id}`);
    return { score: picked(one.outcomes, random()), situation: isSituation(one.question) };
  };
  const each = Array.from({ length: attempts }, () => 0);
  let any = 0;
  for (let run = 0; run < runs; run += 1) {
    const earlier: { readonly number: number; readonly drawn: readonly QuestionId[] }[] = [];
    const verdicts = each.map((_, at) => {
      const drawn = draw({ quiz, earlier, random, isSituation });
      earlier.push({ number: at + 1, drawn });
      return grade({ quiz, items: drawn.map(answered) }).passed;
    });
    for (const [at, passed] of verdicts.entries()) if (passed) each[at] = (each[at] ?? 0) + 1;
    if (verdicts.includes(true)) any += 1;
  }
  return { each: each.map((count) => count / runs), any: any / runs };
};
