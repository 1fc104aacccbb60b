import type { Distribution } from '#domain/distribution.ts';
import type { Quiz, PassRule as QuizRule } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { type PassRule, passRule } from './pass-rule.ts';
import { both, choice, nothing, reached, type States, states } from './states.ts';
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

/**
 * Parts in groups of which no threshold asks about two, but for the first, that of the whole test: what passes the
 * thresholds of a group adds to the test's score alone, whatever happens in the others.
 */
const groupsOf = (parts: readonly Part[], [, ...thresholds]: PassRule['together']): readonly (readonly Part[])[] =>
  thresholds.reduce<readonly (readonly Part[])[]>(
    (groups, { of }) => {
      const isAsked = (group: readonly Part[]): boolean => group.some(({ sets }) => sets.flat().some(of));
      return [...groups.filter((group) => !isAsked(group)), groups.filter(isAsked).flat()];
    },
    parts.map((part) => [part]),
  );

/** The most that a part can add to a threshold's surplus, of 1 for full credit. */
const gainOf = ({ sets, take }: Part, { of, least }: PassRule['together'][number], guesser: Guesser): number => {
  const best = sets.flat().flatMap((question) => (of(question) ? guesser(question).map(({ score }) => score) : []));
  return take * Math.max(0, ...best.map((score) => score - least));
};

/** Every second of them happens on one side, the others on the other. */
const sides = (all: readonly States[]): readonly [States, States] => {
  const bySize = [...all].sort((a, b) => a.size - b.size);
  const side = (first: number): States => bySize.filter((_, at) => at % 2 === first).reduce(both, nothing);
  return [side(0), side(1)];
};

const chanceOfForm = ({ quiz, guesser, rule }: Required<Attempt>): number => {
  const parts = partsOfDraw(quiz);
  const drawn = parts.reduce((sum, { take }) => sum + take, 0);
  if (drawn === 0) return 0;
  const scores = quiz.bank.flatMap((question) => guesser(question).map(({ score }) => score));
  const { step, settled, hopeful, thresholds } = surplus(rule, { scores, drawn });
  const gains = new Map(parts.map((part) => [part, thresholds.map((one) => gainOf(part, one, guesser))]));
  const passing = (group: readonly Part[]): States => {
    const further = new Set(parts);
    let chances = nothing;
    for (const part of group) {
      const outcomes = part.sets.map((set) => answered(set, { guesser, step, alone: rule.alone }));
      chances = both(chances, choice(outcomes, part.take));
      further.delete(part);
      const most = thresholds.map((_, at) => [...further].reduce((sum, one) => sum + (gains.get(one)?.[at] ?? 0), 0));
      chances = hopeful(chances, most);
    }
    return thresholds.reduce((left, _, at) => (at === 0 ? left : settled(left, at)), chances);
  };
  return reached(...sides(groupsOf(parts, thresholds).map(passing)));
};

/**
 * The chance to pass at least once in so many attempts, at most. Attempts are not independent: an attempt avoids the
 * siblings of earlier ones, which ties their draws. So this is Boole's bound, the sum of the single chances, which
 * holds for any dependence. For independent attempts 1-(1-p)^n would be less by p² at the most for every pair.
 */
export const chanceWithin = (attempts: number, chance: number): number => Math.min(1, attempts * chance);
