import { missingOrder, orderingScorings, otherPlace, putInOrder, rightPlace } from '#text/question-kinds.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import { judgedMark } from '../judged-mark.ts';
import { OrderedParts } from '../OrderedParts.tsx';
import type { Option } from '../option.ts';
import type { Order } from '../order.ts';
import type { QuestionView } from '../view.ts';
import { type Ordering, ordering } from './kind.ts';

/** Where it counts what follows what, an item out of place may yet have earned something: it is not called wrong. */
const placeMark =
  ({ scoring }: Ordering) =>
  ({ feedback }: Option, place: number, rightful: number): MarkProps => {
    if (place === rightful) return judgedMark({ right: true, feedback });
    return scoring === 'adjacent' || scoring === 'kendall'
      ? { tone: 'partly', word: otherPlace(rightful + 1), feedback }
      : { ...judgedMark({ right: false, feedback }), word: rightPlace(rightful + 1) };
  };

/** A numbered list with buttons; its first order is never the right one. */
export const orderingView: QuestionView<Ordering, Order> = {
  kind: ordering,
  hint: putInOrder,
  note: ({ scoring }) => orderingScorings[scoring],
  missing: missingOrder,
  View: ({ question, response, seed = '', onResponse, marked }) => (
    <OrderedParts
      parts={question.items}
      response={response}
      seed={`${seed}/${question.id}`}
      onResponse={onResponse}
      markOf={marked ? placeMark(question) : undefined}
    />
  ),
};
