/** What the audit holds quizzes to. Shares and chances are 0–1. */

/** A blind guesser passes an attempt, or a final test in all its attempts of a day, with at most this chance. */
export const blindLimit = 0.01;

/** Attempts at a final test that the blind guesser is given. */
export const finalAttempts = 3;

/**
 * A canny guesser passes an attempt with at most this chance. Wider than the blind limit: luck alone gives a habit
 * more in one bank than in another, and the blind figure is the mean over all habits.
 */
export const cannyLimit = 0.05;

/** How sure a bias has to be before it is called one: chance gives as much with at most this probability. */
export const doubt = 0.05;

/** The largest share of an attempt at a final test that may ask for the words of a definition. */
export const recallLimit = 1 / 3;

/** An option of fewer words than this may stand inside another: it is a name, as in a list of terms. */
export const shortestOverlap = 2;
