import { digits } from '../moodle/digits.ts';
import { type Element, element } from '../xml/element.ts';
import { response } from './identifiers.ts';

/** Pieces of response processing. Outcomes: SCORE 0–1, FEEDBACK the identifiers of what is said. */

export const variable = (identifier: string): Element => element('qti-variable', { identifier });

export const float = (value: number): Element => element('qti-base-value', { 'base-type': 'float' }, digits(value));

export const name = (value: string): Element => element('qti-base-value', { 'base-type': 'identifier' }, value);

export const mapped = (identifier: string): Element => element('qti-map-response', { identifier });

export const setOutcome = (identifier: string, expression: Element): Element =>
  element('qti-set-outcome-value', { identifier }, expression);

export const setScore = (expression: Element): Element => setOutcome('SCORE', expression);

/** All of these are said. */
export const say = (...identifiers: readonly string[]): Element =>
  setOutcome('FEEDBACK', element('qti-multiple', {}, ...identifiers.map(name)));

/** What was chosen names what is said. */
export const sayChosen = (cardinality: 'single' | 'multiple'): Element =>
  setOutcome(
    'FEEDBACK',
    cardinality === 'single' ? element('qti-multiple', {}, variable(response)) : variable(response),
  );

export type Case = { readonly when: Element; readonly does: readonly Element[] };

/** The first case that holds; `otherwise` when none does. */
export const firstOf = ([first, ...others]: readonly Case[], otherwise: readonly Element[]): readonly Element[] =>
  first
    ? [
        element(
          'qti-response-condition',
          {},
          element('qti-response-if', {}, first.when, ...first.does),
          ...others.map(({ when, does }) => element('qti-response-else-if', {}, when, ...does)),
          otherwise.length > 0 ? element('qti-response-else', {}, ...otherwise) : undefined,
        ),
      ]
    : otherwise;

export const isCorrect = (): Element =>
  element('qti-match', {}, variable(response), element('qti-correct', { identifier: response }));
