import { type Distribution, distribution } from '#domain/distribution.ts';
import { guessOf } from '#questions/guesses.ts';
import { type Question, scoreOf } from '#questions/kinds.ts';
import { type JudgedOption, judgedOptions, longestOf } from './judged-options.ts';
import type { Guesser } from './pass-chance.ts';

/** Chooses one of these options, each as likely as the others. */
const choosing = (question: Question, options: readonly JudgedOption[]): Distribution =>
  distribution(
    options.map(({ id }) => ({
      score: scoreOf(question, question.kind === 'multiple' ? [id] : id),
      chance: 1 / options.length,
    })),
  );

/** Each question's guess is worked out once: a quiz asks for it many times. */
const blindFor = (bank: readonly Question[]): Guesser => {
  const guesses = new Map(bank.map((question) => [question, guessOf(question)]));
  return (question) => guesses.get(question) ?? guessOf(question);
};

/** Where options stand to choose from, takes one with the trait; elsewhere guesses blindly. */
const canny =
  (blind: Guesser, trait: (options: readonly JudgedOption[]) => readonly JudgedOption[]): Guesser =>
  (question) => {
    const options = judgedOptions(question);
    return options.length === 0 ? blind(question) : choosing(question, trait(options));
  };

/**
 * People who know nothing. `blind` takes any response (`#questions/guesses.ts`); the canny ones look for traces that
 * authors leave: they take the longest option, or the one that was written first.
 */
export const guessersFor = (bank: readonly Question[]) => {
  const blind = blindFor(bank);
  return { blind, longest: canny(blind, longestOf), first: canny(blind, (options) => options.slice(0, 1)) };
};
