import { digits } from '../moodle/digits.ts';
import { childOf, childrenOf, type Element, element, textOf } from '../xml/element.ts';

export type Declaration = {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly type: 'identifier' | 'directedPair' | 'string' | 'float';
  readonly right?: readonly string[];
  /** What each response is worth; what is not in it is worth nothing. */
  readonly mapping?: readonly (readonly [key: string, value: number])[];
  /** Whether the sum is kept between 0 and 1. */
  readonly bounded?: boolean;
};

const rounded = (value: number): string => digits(Number(value.toFixed(6)));

const mappingOf = ({ mapping = [], type, bounded }: Declaration): Element =>
  element(
    'qti-mapping',
    { 'default-value': '0', ...(bounded && { 'lower-bound': '0', 'upper-bound': '1' }) },
    ...mapping.map(([key, value]) =>
      element('qti-map-entry', {
        'map-key': key,
        'mapped-value': rounded(value),
        ...(type === 'string' && { 'case-sensitive': 'false' }),
      }),
    ),
  );

export const declare = (declaration: Declaration): Element => {
  const { identifier, cardinality, type, right, mapping } = declaration;
  const values = right?.map((value) => element('qti-value', {}, value)) ?? [];
  return element(
    'qti-response-declaration',
    { identifier, cardinality, 'base-type': type },
    values.length > 0 ? element('qti-correct-response', {}, ...values) : undefined,
    mapping ? mappingOf(declaration) : undefined,
  );
};

/** A response declaration as it was read. */
export type Declared = {
  readonly identifier: string;
  readonly type: string;
  readonly right: readonly string[];
  readonly mapping: readonly (readonly [key: string, value: number])[];
};

const readMapping = (declaration: Element): Declared['mapping'] =>
  childrenOf(childOf(declaration, 'qti-mapping') ?? declaration, 'qti-map-entry').map(
    ({ attributes }) => [attributes['map-key'] ?? '', Number(attributes['mapped-value'] ?? 0) || 0] as const,
  );

export const declarationsOf = (item: Element): readonly Declared[] =>
  childrenOf(item, 'qti-response-declaration').map((declaration) => ({
    identifier: declaration.attributes.identifier ?? '',
    type: declaration.attributes['base-type'] ?? '',
    right: childrenOf(childOf(declaration, 'qti-correct-response') ?? declaration, 'qti-value').map((value) =>
      textOf(value).trim(),
    ),
    mapping: readMapping(declaration),
  }));
