import type { Distribution } from '#domain/distribution.ts';
import type { Quiz, PassRule as QuizRule } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { type PassRule, passRule } from './pass-rule.ts';
import { both, choice, type States, states, total } from './states.ts';
import { formsOf, type Part, partsOfDraw } from './strata.ts';
import { type Surplus, surplus } from './surplus.ts';

/** How a person of some habit scores at a question. */
export type Guesser = (question: Question) => Distribution;

type Attempt = {
  readonly quiz: Pick<Quiz<Question>, 'draw' | 'bank' | 'forms' | keyof QuizRule>;
  readonly guesser: Guesser;
  /** By default the quiz's own. */
  readonly rule?: PassRule;
};

/** `grade` forgives rounding, and so does this. */
const rounding = 1e-8;

/** One of the siblings at random, answered; scores that fail the attempt by themselves are left out. */
const answered = (
  set: readonly Question[],
  { guesser, alone, step }: Pick<Surplus, 'step'> & Pick<PassRule, 'alone'> & { readonly guesser: Guesser },
): States =>
  states(
    set.flatMap((question) =>
      guesser(question)
        .filter(({ score }) => score >= alone(question) - rounding)
        .map(({ score, chance }) => [step(question, score), chance / set.length] as const),
    ),
  );

/**
 * The chance that one attempt passes, 0–1. Nothing is sampled or approximated: all choices of sets in every stratum,
 * all siblings and all responses of the guesser are mixed with their chances, scores as whole numbers on a common
 * grid. Chances are doubles, so about the last three of their sixteen digits are not to be trusted.
 *
 * Of parallel forms each is asked first with the same chance, so theirs are averaged.
 *
 * An attempt after earlier ones draws the siblings asked longest ago. Over all earlier draws every sibling is as
 * likely as in a first attempt, so for a guesser the chance is the same.
 */
export const passChance = ({ quiz, guesser, rule = passRule(quiz) }: Attempt): number => {
  const chances = formsOf(quiz).map((bank) => chanceOfForm({ quiz: { ...quiz, bank }, guesser, rule }));
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
};

/** Parts that the same thresholds ask about one after the other: the sooner a threshold is settled, the fewer states. */
const byThreshold = (parts: readonly Part[], thresholds: PassRule['together']): readonly Part[] => {
  const lastOf = ({ sets }: Part): number =>
    thresholds.map(({ of }) => sets.some((set) => set.some(of))).lastIndexOf(true);
  return [...parts].sort((one, other) => lastOf(one) - lastOf(other));
};

const chanceOfForm = ({ quiz, guesser, rule }: Required<Attempt>): number => {
  const drawnParts = partsOfDraw(quiz);
  const drawn = drawnParts.reduce((sum, { take }) => sum + take, 0);
  const scores = quiz.bank.flatMap((question) => guesser(question).map(({ score }) => score));
  const { start, step, settled, thresholds } = surplus(rule, { scores, drawn });
  const parts = byThreshold(drawnParts, thresholds);
  const lastParts = thresholds.map(({ of }) =>
    parts.map(({ sets }) => sets.some((set) => set.some(of))).lastIndexOf(true),
  );
  let chances = start;
  for (const [index, { sets, take }] of parts.entries()) {
    const outcomes = sets.map((set) => answered(set, { guesser, step, alone: rule.alone }));
    chances = both(chances, choice(outcomes, take));
    // Settled as soon as nothing more can change it: states that need not be told apart are one.
    for (const [threshold, last] of lastParts.entries()) if (last === index) chances = settled(chances, threshold);
  }
  return drawn === 0 ? 0 : total(chances);
};

/**
 * The chance to pass at least once in so many attempts, at most. Attempts are not independent: an attempt avoids the
 * siblings of earlier ones, which ties their draws. So this is Boole's bound, the sum of the single chances, which
 * holds for any dependence. For independent attempts 1-(1-p)^n would be less by p² at the most for every pair.
 */
export const chanceWithin = (attempts: number, chance: number): number => Math.min(1, attempts * chance);
