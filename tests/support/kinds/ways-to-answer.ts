import { type Categorise, placeOf } from '#questions/categorise/kind.ts';
import type { Likert } from '#questions/likert/kind.ts';
import { rightTruth, type TrueFalse } from '#questions/true-false/kind.ts';
import { nowhereAnswer, truths } from '#text/question-kinds.ts';
import type { RowChoice } from './fill-rows.ts';

/** The text of the option to choose; of the other one for a wrong answer. */
export const truthText = (question: TrueFalse, isRight = true): string =>
  truths[rightTruth({ ...question, answer: question.answer === isRight })];

/** Every item in its place, or every one in a bucket that is not its own. */
export const placements = ({ items, buckets }: Categorise, isRight = true): readonly RowChoice[] =>
  items.map((item) => {
    const place = isRight ? placeOf(item) : buckets.find(({ id }) => id !== item.bucket)?.id;
    return { row: item.text, choice: buckets.find(({ id }) => id === place)?.text ?? nowhereAnswer };
  });

/** No opinion is right or wrong: the first point of the scale or the last. */
export const ratings = ({ rows, scale }: Likert, isFirst = true): readonly RowChoice[] =>
  rows.map(({ text }) => ({ row: text, choice: scale.at(isFirst ? 0 : -1)?.text ?? '' }));
