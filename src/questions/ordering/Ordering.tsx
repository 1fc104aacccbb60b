import { missingOrder, putInOrder, rightPlace } from '#text/questions.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import { judgedMark } from '../judged-mark.ts';
import { OrderedParts } from '../OrderedParts.tsx';
import type { Option } from '../option.ts';
import type { Order } from '../order.ts';
import type { QuestionView } from '../view.ts';
import { type Ordering, ordering } from './kind.ts';

const itemMark = ({ feedback }: Option, place: number, rightful: number): MarkProps =>
  place === rightful
    ? judgedMark({ right: true, feedback })
    : { ...judgedMark({ right: false, feedback }), word: rightPlace(rightful + 1) };

/** A numbered list with buttons; its first order is never the right one. */
export const orderingView: QuestionView<Ordering, Order> = {
  kind: ordering,
  hint: putInOrder,
  missing: missingOrder,
  View: ({ question, response, seed = '', onResponse, marked }) => (
    <OrderedParts
      parts={question.items}
      response={response}
      seed={`${seed}/${question.id}`}
      onResponse={onResponse}
      markOf={marked ? itemMark : undefined}
    />
  ),
};
