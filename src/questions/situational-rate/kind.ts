import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Keyed } from '../expert-key.ts';
import type { Option } from '../option.ts';
import { chosenFor, type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';

/** A mark that an option can get. */
export type ScalePoint = { readonly id: string; readonly text: string };

/** `rating`: the point of the scale that the experts gave it. */
export type RatedOption = Option & { readonly rating: string };

/** A situation in which every possible action is to be rated; the scale goes from the worst to the best. */
export type SituationalRate = QuestionBase &
  Keyed & {
    readonly kind: 'situational-rate';
    readonly scale: readonly ScalePoint[];
    readonly options: readonly RatedOption[];
  };

/** How many points of the scale lie between a rating and the experts', and how many could at most. */
export type Gap = { readonly steps: number; readonly most: number };

/** What was not rated is as far off as can be. */
export const gapOf = (scale: readonly ScalePoint[], { rating }: RatedOption, chosen: string | undefined): Gap => {
  const points = partIds(scale);
  const right = points.indexOf(rating);
  const most = Math.max(right, points.length - 1 - right);
  return { most, steps: chosen === undefined ? most : Math.abs(points.indexOf(chosen) - right) };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What is left of full credit when all the steps off are taken as a share of all that there could be. */
export const creditOf = ({ scale, options }: SituationalRate, steps: number): Scaled =>
  scaled(1 - steps / sum(options.map((option) => gapOf(scale, option, undefined).most)));

export const situationalRate: QuestionKind<SituationalRate, Pairs> = {
  kind: 'situational-rate',
  judgedAs: 'situation',
  /** Points of the scale by option. */
  parse: ({ options, scale }, value) =>
    parsePairs(partIds(options), value, (_, given) => scale.find((point) => point.id === given)?.id),
  isComplete: ({ options }, response) => options.every((option) => chosenFor(response, option.id) !== undefined),
  score: (question, response) => {
    const gaps = question.options.map((option) => gapOf(question.scale, option, chosenFor(response, option.id)));
    return creditOf(question, sum(gaps.map(({ steps }) => steps)));
  },
};
