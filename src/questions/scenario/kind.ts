import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Keyed } from '../expert-key.ts';
import { bestSteps, nodeAfter, pointsOfSteps, stepName, type Talk, walk } from './talk.ts';

/** A situation that unfolds: what is chosen decides what comes next. */
export type Scenario = QuestionBase & Keyed & Talk & { readonly kind: 'scenario' };

/** The choices made, first to last: `['n1.a', 'n3.b']`. */
export type Path = readonly string[];

export const scenario: QuestionKind<Scenario, Path> = {
  kind: 'scenario',
  judgedAs: 'situation',
  parse: (question, value) => (Array.isArray(value) ? walk(question, value)?.map(stepName) : undefined),
  isComplete: (question, response) => {
    const steps = walk(question, response) ?? [];
    return steps.length > 0 && nodeAfter(question, steps) === undefined;
  },
  /** Points of the path as a share of the best path's. */
  score: (question, response) =>
    scaled(pointsOfSteps(walk(question, response) ?? []) / pointsOfSteps(bestSteps(question))),
};
