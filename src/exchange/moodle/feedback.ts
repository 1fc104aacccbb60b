import { defaults, noFeedback } from '#text/exchange-reasons.ts';
import { approximated, type Note } from '../report.ts';

/** The feedback of the file, or a general word where it has none. */
export const feedbackOr = (given: string, isRight: boolean): string =>
  given || (isRight ? defaults.right : defaults.wrong);

/** A note when one of the feedbacks had to be made up. */
export const madeUp = (field: string, given: readonly string[]): readonly Note[] =>
  given.some((text) => text === '') ? [approximated(field, noFeedback)] : [];
