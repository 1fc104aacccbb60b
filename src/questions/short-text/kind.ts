import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { placeOfText } from '../fold-text.ts';
import { isTyped, parseTyped } from '../typed-text.ts';

/** An error that learners make often, with what is said to it. */
export type TextMistake = { readonly text: string; readonly feedback: string };

/** A word or a short phrase to be typed. */
export type ShortText = QuestionBase & {
  readonly kind: 'short-text';
  /** Right texts, the best first. */
  readonly answers: readonly string[];
  /** None is a right text. */
  readonly mistakes: readonly TextMistake[];
  readonly feedback: { readonly right: string; readonly wrong: string };
};

export const isRightText = ({ answers }: ShortText, response: string): boolean => placeOfText(answers, response) >= 0;

/** What there is to say to a response. */
export const feedbackTo = (question: ShortText, response: string): string => {
  if (isRightText(question, response)) return question.feedback.right;
  const texts = question.mistakes.map(({ text }) => text);
  return question.mistakes[placeOfText(texts, response)]?.feedback ?? question.feedback.wrong;
};

/** The text as typed. */
export const shortText: QuestionKind<ShortText, string> = {
  kind: 'short-text',
  judgedAs: 'task',
  parse: (_, value) => parseTyped(value),
  isComplete: (_, response) => isTyped(response),
  score: (question, response) => scaled(isRightText(question, response) ? 1 : 0),
};
