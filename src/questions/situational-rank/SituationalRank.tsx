import { missingOrder } from '#text/question-kinds.ts';
import { inItsPlace, keyPlace, rankAll } from '#text/situational-rank.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import { ExpertKeyLine } from '../ExpertKeyLine.tsx';
import { OrderedParts } from '../OrderedParts.tsx';
import type { Option } from '../option.ts';
import type { Order } from '../order.ts';
import type { QuestionView } from '../view.ts';
import { type SituationalRank, situationalRank } from './kind.ts';

/** A neighbouring place costs least, and says so. */
const rankMark = ({ feedback }: Option, place: number, rightful: number): MarkProps => {
  if (place === rightful) return { tone: 'right', word: inItsPlace, feedback };
  const tone = Math.abs(place - rightful) === 1 ? 'partly' : 'wrong';
  return { tone, word: keyPlace(tone, rightful + 1), feedback };
};

/** A numbered list with buttons, the best action first. */
export const situationalRankView: QuestionView<SituationalRank, Order> = {
  kind: situationalRank,
  hint: rankAll,
  missing: missingOrder,
  View: ({ question, response, seed = '', onResponse, marked }) => (
    <>
      <OrderedParts
        parts={question.options}
        response={response}
        seed={`${seed}/${question.id}`}
        onResponse={onResponse}
        markOf={marked ? rankMark : undefined}
      />
      {marked && <ExpertKeyLine of={question.key} />}
    </>
  ),
};
