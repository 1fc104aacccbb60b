import type { ModuleId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { type Bias, longestBias, positionBias } from './bias.ts';
import type { guessersFor } from './guessers.ts';
import { finalAttempts } from './limits.ts';
import { chanceWithin, type Guesser, passChance } from './pass-chance.ts';
import { type Recall, recallOf } from './recall.ts';

/** Everything that is measured of a test that counts. Chances are 0–1. */
export type QuizFigures = {
  readonly quiz: Quiz<Question>;
  readonly bank: number;
  readonly recall: Recall;
  /** The chance to pass one attempt; of a diagnostic, to have a module credited. */
  readonly chances: Readonly<Record<'blind' | 'longest' | 'first', number>>;
  /** The blind guesser's chance to pass a final test in one of its attempts, at most; undefined for a module's. */
  readonly blindInAll: number | undefined;
  readonly longest: Bias;
  /** By place in the authored order. */
  readonly positions: readonly Bias[];
};

/** Of a diagnostic: the chance that the module which is easiest to guess is credited. */
const chanceOf = (quiz: Quiz<Question>, guesser: Guesser): number => {
  if (quiz.kind !== 'diagnostic') return passChance({ quiz, guesser });
  const modules = [...new Set(quiz.draw.map(({ module }) => module))];
  const drawOf = (module: ModuleId) => quiz.draw.filter((stratum) => stratum.module === module);
  return Math.max(...modules.map((module) => passChance({ quiz: { ...quiz, draw: drawOf(module) }, guesser })));
};

export const figuresOf = (quiz: Quiz<Question>, guessers: ReturnType<typeof guessersFor>): QuizFigures => {
  const blind = chanceOf(quiz, guessers.blind);
  return {
    quiz,
    bank: quiz.bank.length,
    recall: recallOf(quiz),
    chances: {
      blind,
      longest: chanceOf(quiz, guessers.longest),
      first: chanceOf(quiz, guessers.first),
    },
    blindInAll: quiz.kind === 'final' ? chanceWithin(finalAttempts, blind) : undefined,
    longest: longestBias(quiz.bank),
    positions: positionBias(quiz.bank),
  };
};
