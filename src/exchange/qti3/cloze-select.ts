import { defaults, noLead, noRightAnswer, rightAnswerIs } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import type { SelectGap } from '../question.ts';
import { approximated, refused } from '../report.ts';
import { childrenOf, type Element, element } from '../xml/element.ts';
import { declare } from './declare.ts';
import { paragraph, readGaps, sumOfGaps } from './gaps.ts';
import { fromIdentifier, gapOf, gapResponse, toIdentifier } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiMapper } from './mapper.ts';
import { say } from './rules.ts';

const list = ({ id, options }: SelectGap): Element =>
  element(
    'qti-inline-choice-interaction',
    { 'response-identifier': gapResponse(id), shuffle: 'false' },
    ...options.map((option) =>
      element('qti-inline-choice', { identifier: toIdentifier(option.id) }, ...inline(option.text)),
    ),
  );

export const clozeSelect: QtiMapper<'cloze-select'> = {
  write: ({ body, gaps }) => ({
    ok: true,
    notes: [],
    declarations: gaps.map(({ id, right }) =>
      declare({
        identifier: gapResponse(id),
        cardinality: 'single',
        type: 'identifier',
        right: [toIdentifier(right)],
        mapping: [[toIdentifier(right), 1 / gaps.length]],
      }),
    ),
    body: [
      paragraph(body, (id) => {
        const gap = gaps.find((one) => one.id === id);
        return gap && list(gap);
      }),
    ],
    processing: [sumOfGaps(gaps.map(({ id }) => id)), say(...gaps.map(({ id }) => gapResponse(id)))],
    feedback: gaps.map(({ id, feedback }) => [gapResponse(id), feedback]),
  }),
  read: (item) => {
    const read = readGaps(item);
    if (!read.ok) return read;
    const inOrder = item.declarations.flatMap(({ identifier, right }) => {
      const gap = read.gaps.find(({ attributes }) => attributes['response-identifier'] === identifier);
      return gap && right[0] !== undefined ? [{ gap, identifier, right: right[0] }] : [];
    });
    if (inOrder.length < read.gaps.length) return refused(noRightAnswer);
    const gaps = inOrder.map(({ gap, identifier, right }) => {
      const options = childrenOf(gap, 'qti-inline-choice').map((option) => ({
        id: fromIdentifier(option.attributes.identifier ?? ''),
        text: item.texts.text('gaps.options.text', option),
      }));
      const rightText = options.find(({ id }) => id === fromIdentifier(right))?.text ?? '';
      const feedback = item.feedback(identifier) || rightAnswerIs(rightText);
      return { id: gapOf(identifier), options, right: fromIdentifier(right), feedback };
    });
    const notes = [
      ...madeUp(
        'gaps.feedback',
        inOrder.map(({ identifier }) => item.feedback(identifier)),
      ),
      ...(read.lead === '' ? [approximated('text', noLead)] : []),
    ];
    return {
      ok: true,
      own: { kind: 'cloze-select', body: read.body, gaps },
      notes,
      text: read.lead || defaults.gaps,
    };
  },
};
