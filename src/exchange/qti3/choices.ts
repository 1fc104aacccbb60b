import { noAnswers } from '#text/exchange-reasons.ts';
import { type Refused, refused } from '../report.ts';
import { type Element, element, within } from '../xml/element.ts';
import { type Declared, declare } from './declare.ts';
import { fromIdentifier, response, toIdentifier } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiItem, QtiParts } from './mapper.ts';
import { mapped, sayChosen, setScore } from './rules.ts';

type Option = { readonly id: string; readonly text: string; readonly feedback?: string };

export const feedbackOf = (parts: readonly Option[]): QtiParts['feedback'] =>
  parts.flatMap(({ id, feedback }) => (feedback === undefined ? [] : [[toIdentifier(id), feedback] as const]));

export const choiceInteraction = (options: readonly Option[], most: 0 | 1, shuffle = true): Element =>
  element(
    'qti-choice-interaction',
    { 'response-identifier': response, 'max-choices': String(most), shuffle: String(shuffle) },
    ...options.map(({ id, text }) => element('qti-simple-choice', { identifier: toIdentifier(id) }, ...inline(text))),
  );

/** One option of several, each worth a share of the score. */
export const oneOf = (options: readonly Option[], shareOf: (id: string) => number, shuffle = true): QtiParts => ({
  declarations: [
    declare({
      identifier: response,
      cardinality: 'single',
      type: 'identifier',
      right: options.filter(({ id }) => shareOf(id) === 1).map(({ id }) => toIdentifier(id)),
      mapping: options.map(({ id }) => [toIdentifier(id), shareOf(id)] as const),
    }),
  ],
  body: [choiceInteraction(options, 1, shuffle)],
  processing: [setScore(mapped(response)), sayChosen('single')],
  feedback: feedbackOf(options),
});

export type ReadOption = {
  /** As the item's declarations name it. */
  readonly identifier: string;
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly right: boolean;
  /** What it is worth; 1 and 0 where the item only names the right ones. */
  readonly worth: number;
};

const isFeedback = ({ name }: Element): boolean => /^qti-feedback-(?:inline|block)$/.test(name);

const worthIn = ({ mapping, right }: Declared, identifier: string): number =>
  mapping.find(([key]) => key === identifier)?.[1] ?? (right.includes(identifier) ? 1 : 0);

/** The options of a choice interaction. */
export const readOptions = (
  item: QtiItem,
): { readonly ok: true; readonly options: readonly ReadOption[] } | Refused => {
  const [declared] = item.declarations;
  const found = within(item.body, 'qti-simple-choice');
  if (!declared || found.length === 0) return refused(noAnswers);
  const options = found.map((choice) => {
    const identifier = choice.attributes.identifier ?? '';
    return {
      identifier,
      id: fromIdentifier(identifier),
      text: item.texts.text('options.text', choice, (child) => (isFeedback(child) ? '' : undefined)),
      feedback: item.feedback(identifier),
      right: declared.right.includes(identifier),
      worth: worthIn(declared, identifier),
    };
  });
  return { ok: true, options };
};
