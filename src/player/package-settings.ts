/** What a package may tell its LMS otherwise than usual: packaging writes it on `<html>`. Undefined: the usual. */

const chosen = <Word extends string>(said: string | undefined, words: readonly Word[]): Word | undefined =>
  words.find((word) => word === said);

/** Trusts nothing: what is no known word counts as not said. */
export const packageSettings = ({ interactions, finished, failed, exit }: DOMStringMap) => ({
  interactions: chosen(interactions, ['off', 'question', 'attempt'] as const),
  finished: chosen(finished, ['passed', 'completed'] as const),
  failed: chosen(failed, ['failed', 'incomplete'] as const),
  exit: chosen(exit, ['suspend', 'normal'] as const),
});
