import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { type Bias, longestBias, positionBias } from './bias.ts';
import type { guessersFor } from './guessers.ts';
import { finalAttempts } from './limits.ts';
import { chanceWithin, passChance } from './pass-chance.ts';
import { type Recall, recallOf } from './recall.ts';

/** Everything that is measured of a test that counts. Chances are 0–1. */
export type QuizFigures = {
  readonly quiz: Quiz<Question>;
  readonly bank: number;
  readonly recall: Recall;
  /** The chance to pass one attempt. */
  readonly chances: Readonly<Record<'blind' | 'longest' | 'first', number>>;
  /** The blind guesser's chance to pass a final test in one of its attempts, at most; undefined for a module's. */
  readonly blindInAll: number | undefined;
  readonly longest: Bias;
  /** By place in the authored order. */
  readonly positions: readonly Bias[];
};

export const figuresOf = (quiz: Quiz<Question>, guessers: ReturnType<typeof guessersFor>): QuizFigures => {
  const blind = passChance({ quiz, guesser: guessers.blind });
  return {
    quiz,
    bank: quiz.bank.length,
    recall: recallOf(quiz),
    chances: {
      blind,
      longest: passChance({ quiz, guesser: guessers.longest }),
      first: passChance({ quiz, guesser: guessers.first }),
    },
    blindInAll: quiz.kind === 'final' ? chanceWithin(finalAttempts, blind) : undefined,
    longest: longestBias(quiz.bank),
    positions: positionBias(quiz.bank),
  };
};
