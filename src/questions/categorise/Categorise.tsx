import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { bewareOfTraps, missingBuckets, nowhereAnswer, putInBuckets } from '#text/question-kinds.ts';
import { AnsweredRow } from '#ui/kit/AnsweredRow.tsx';
import { RadioRow } from '#ui/kit/RadioRow.tsx';
import { displayOrder } from '../display-order.ts';
import { judgedMark } from '../judged-mark.ts';
import { chosenFor, type Pairs } from '../pairs.ts';
import type { QuestionView, QuestionViewProps } from '../view.ts';
import { type Bucket, type Categorise, categorise, hasTraps, type Item, placeOf } from './kind.ts';
import { nowhere } from './nowhere.ts';

type Props = QuestionViewProps<Categorise, Pairs>;

const placesOf = (question: Categorise): readonly Bucket[] => [
  ...question.buckets,
  ...(hasTraps(question) ? [{ id: nowhere, text: nowhereAnswer }] : []),
];

const textOf = (places: readonly Bucket[], id: string | undefined): string =>
  plainText(places.find((place) => place.id === id)?.text ?? '');

const MarkedItem: FunctionComponent<{
  readonly item: Item;
  readonly places: readonly Bucket[];
  readonly chosen: string | undefined;
}> = ({ item, places, chosen }) => {
  const right = chosen === placeOf(item);
  return (
    <AnsweredRow
      text={item.text}
      given={textOf(places, chosen)}
      right={right ? undefined : textOf(places, placeOf(item))}
      mark={judgedMark({ right, feedback: item.feedback })}
    />
  );
};

/** Items are always shuffled: authors write them bucket by bucket. */
const Items: FunctionComponent<Props> = ({ question, prefix, response = {}, seed = '', onResponse, marked }) => {
  const places = placesOf(question);
  return (
    <>
      {displayOrder(question.items, seed, question.id).map((item) =>
        marked ? (
          <MarkedItem key={item.id} item={item} places={places} chosen={chosenFor(response, item.id)} />
        ) : (
          <RadioRow
            key={item.id}
            name={`${prefix}-${item.id}`}
            text={item.text}
            choices={places}
            chosen={chosenFor(response, item.id)}
            onChoose={(place) => onResponse({ ...response, [item.id]: place })}
          />
        ),
      )}
    </>
  );
};

/** A group of radio buttons per item. */
export const categoriseView: QuestionView<Categorise, Pairs> = {
  kind: categorise,
  hint: putInBuckets,
  note: (question) => (hasTraps(question) ? bewareOfTraps : undefined),
  missing: missingBuckets,
  View: Items,
};
