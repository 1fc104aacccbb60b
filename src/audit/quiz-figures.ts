import type { Course } from '#domain/course.ts';
import type { ModuleId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { type Bias, longestBias, positionBias } from './bias.ts';
import type { guessersFor } from './guessers.ts';
import { finalAttempts } from './limits.ts';
import { moduleSetsOf } from './module-sets.ts';
import { chanceWithin, type Guesser, passChance } from './pass-chance.ts';
import { type Recall, recallOf } from './recall.ts';

/** Everything that is measured of a test that counts. Chances are 0–1. */
export type QuizFigures = {
  readonly quiz: Quiz<Question>;
  readonly bank: number;
  readonly recall: Recall;
  /** The chance to pass one attempt, whichever modules the track takes; of a diagnostic, to have one credited. */
  readonly chances: Readonly<Record<'blind' | 'longest' | 'first', number>>;
  /** The blind guesser's chance to pass a final test in one of its attempts, at most; undefined for a module's. */
  readonly blindInAll: number | undefined;
  readonly longest: Bias;
  /** By place in the authored order. */
  readonly positions: readonly Bias[];
};

/** A diagnostic credits each module by itself; other tests are taken as some track takes their modules. */
const setsFor = ({ kind, draw }: Quiz<Question>, course: Course): readonly (readonly ModuleId[])[] =>
  kind === 'diagnostic' ? draw.map(({ module }) => [module]) : moduleSetsOf(course);

/** The greatest chance over all sets of modules that a track may take. */
const chanceOf = (quiz: Quiz<Question>, course: Course, guesser: Guesser): number => {
  const draws = setsFor(quiz, course).map((modules) => quiz.draw.filter(({ module }) => modules.includes(module)));
  // Sets that differ only in modules that the test does not ask about draw the same.
  const different = new Map(draws.map((draw) => [draw.map(({ module }) => module).join(), draw]));
  return Math.max(0, ...[...different.values()].map((draw) => passChance({ quiz: { ...quiz, draw }, guesser })));
};

export const figuresOf = (
  quiz: Quiz<Question>,
  course: Course,
  guessers: ReturnType<typeof guessersFor>,
): QuizFigures => {
  const blind = chanceOf(quiz, course, guessers.blind);
  return {
    quiz,
    bank: quiz.bank.length,
    recall: recallOf(quiz),
    chances: {
      blind,
      longest: chanceOf(quiz, course, guessers.longest),
      first: chanceOf(quiz, course, guessers.first),
    },
    blindInAll: quiz.kind === 'final' ? chanceWithin(finalAttempts, blind) : undefined,
    longest: longestBias(quiz.bank),
    positions: positionBias(quiz.bank),
  };
};
