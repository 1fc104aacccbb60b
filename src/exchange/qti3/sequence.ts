import { noRightAnswer, rightPlaceIs } from '#text/exchange-reasons.ts';
import type { Told } from '../question.ts';
import { type Refused, refused } from '../report.ts';
import { type Element, element } from '../xml/element.ts';
import { feedbackOf, readOptions } from './choices.ts';
import { declare } from './declare.ts';
import { response, toIdentifier } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiItem, QtiParts } from './mapper.ts';
import { firstOf, float, isCorrect, name, say, setScore, variable } from './rules.ts';

const at = (place: number): Element => element('qti-index', { n: String(place + 1) }, variable(response));

/** A share for every item in its place. */
const byPlace = (items: readonly Told[]): readonly Element[] =>
  items.flatMap(({ id }, place) =>
    firstOf(
      [
        {
          when: element('qti-match', {}, at(place), name(toIdentifier(id))),
          does: [setScore(element('qti-sum', {}, variable('SCORE'), float(Number((1 / items.length).toFixed(6)))))],
        },
      ],
      [],
    ),
  );

const exactly = (): readonly Element[] => firstOf([{ when: isCorrect(), does: [setScore(float(1))] }], []);

/** Items in their right order; scored by place, or whole. */
export const sequence = (items: readonly Told[], scored: 'by-place' | 'exactly'): QtiParts => ({
  declarations: [
    declare({
      identifier: response,
      cardinality: 'ordered',
      type: 'identifier',
      right: items.map(({ id }) => toIdentifier(id)),
    }),
  ],
  body: [
    element(
      'qti-order-interaction',
      { 'response-identifier': response, shuffle: 'true' },
      ...items.map(({ id, text }) => element('qti-simple-choice', { identifier: toIdentifier(id) }, ...inline(text))),
    ),
  ],
  processing: [...(scored === 'exactly' ? exactly() : byPlace(items)), say(...items.map(({ id }) => toIdentifier(id)))],
  feedback: feedbackOf(items),
});

/** The items in their right order. */
export const readSequence = (
  item: QtiItem,
): { readonly ok: true; readonly items: readonly Told[]; readonly told: readonly string[] } | Refused => {
  const read = readOptions(item);
  if (!read.ok) return read;
  const right = item.declarations[0]?.right ?? [];
  const found = right.map((wanted) => read.options.find(({ identifier }) => identifier === wanted));
  const sorted = found.filter((one) => one !== undefined);
  if (sorted.length < read.options.length) return refused(noRightAnswer);
  return {
    ok: true,
    items: sorted.map(({ id, text, feedback }, place) => ({ id, text, feedback: feedback || rightPlaceIs(place + 1) })),
    told: sorted.map(({ feedback }) => feedback),
  };
};
