import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import { type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { givenNumber, numericFields } from './given-number.ts';

/** A number typed in this unit, times `factor`, is compared with the answer; of one unit the factor is 1. */
export type Unit = { readonly id: string; readonly text: string; readonly factor: number };

/** What a number is worth, 0–1, that is off by more than the tolerance, but by no more than `within`. */
export type Band = { readonly within: number; readonly score: number };

export type NumberMistake = { readonly value: number; readonly feedback: string };

/** A number to be typed. Distances and mistakes are in the unit of the answer. */
export type Numeric = QuestionBase & {
  readonly kind: 'numeric';
  readonly answer: number;
  /** How far from the answer a number is still right; not below 0. */
  readonly tolerance: number;
  /** Stands after the field. */
  readonly unit?: string | undefined;
  /** The learner has to choose one; never together with `unit`. */
  readonly units?: readonly Unit[] | undefined;
  readonly bands: readonly Band[];
  /** None is right. */
  readonly mistakes: readonly NumberMistake[];
  readonly feedback: { readonly right: string; readonly wrong: string };
};

/** Characters of a typed number: its digits with spaces between them, and then some. */
export const longestNumber = 40;

const parseField = ({ units = [] }: Numeric, field: string, given: unknown): string | undefined => {
  if (field === numericFields.unit) return partIds(units).find((unit) => unit === given);
  return typeof given === 'string' && given !== '' && given.length <= longestNumber ? given : undefined;
};

/** Far less than the last of twelve digits, far more than what floating point adds to them. */
const roundingError = 1e-13;

/** Whether two numbers differ by no more than `distance`, ends included. */
export const isWithin = (one: number, other: number, distance: number): boolean =>
  Math.abs(one - other) <= distance + roundingError * Math.max(Math.abs(one), Math.abs(other));

/** Full credit within the tolerance, of the bands around it the best one's. */
const score = (question: Numeric, response: Pairs): Scaled => {
  const given = givenNumber(question, response);
  if (given === undefined) return scaled(0);
  const zones = [{ within: question.tolerance, score: 1 }, ...question.bands];
  return scaled(
    Math.max(0, ...zones.filter(({ within }) => isWithin(given, question.answer, within)).map((zone) => zone.score)),
  );
};

/** What there is to say to a response: a known mistake is one as far off as the answer may be. */
export const feedbackTo = (question: Numeric, response: Pairs): string => {
  const { answer, tolerance, mistakes, feedback } = question;
  const given = givenNumber(question, response);
  if (given === undefined) return feedback.wrong;
  if (isWithin(given, answer, tolerance)) return feedback.right;
  return mistakes.find(({ value }) => isWithin(given, value, tolerance))?.feedback ?? feedback.wrong;
};

export const numeric: QuestionKind<Numeric, Pairs> = {
  kind: 'numeric',
  judgedAs: 'task',
  parse: (question, value) =>
    parsePairs(Object.values(numericFields), value, (field, given) => parseField(question, field, given)),
  isComplete: (question, response) => givenNumber(question, response) !== undefined,
  score,
};
