import { noAnswers } from '#text/exchange-reasons.ts';
import type { Named } from '../question.ts';
import { type Refused, refused } from '../report.ts';
import { childrenOf, type Element, element, within } from '../xml/element.ts';
import { declare } from './declare.ts';
import { fromIdentifier, response, toIdentifier } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiItem, QtiParts } from './mapper.ts';
import { mapped, say, setScore } from './rules.ts';

/** Identifiers of the two sides must differ from each other: rows and columns may have the same ids. */
export const rowIdentifier = (id: string): string => `row_${id}`;
export const columnIdentifier = (id: string): string => `col_${id}`;

const bare = (identifier: string): string => fromIdentifier(identifier.replace(/^(?:row|col)_/, ''));

const side = (parts: readonly Named[], identifier: (id: string) => string, most: number): Element =>
  element(
    'qti-simple-match-set',
    {},
    ...parts.map(({ id, text }) =>
      element(
        'qti-simple-associable-choice',
        { identifier: identifier(id), 'match-max': String(most) },
        ...inline(text),
      ),
    ),
  );

type Grid = {
  readonly rows: readonly (Named & { readonly feedback?: string })[];
  readonly columns: readonly Named[];
  readonly right: readonly (readonly [row: string, column: string])[];
  /** Undefined: not scored. */
  readonly worth?: readonly (readonly [row: string, column: string, share: number])[];
};

const pair = (row: string, column: string): string => `${rowIdentifier(row)} ${columnIdentifier(column)}`;

/** Rows that get one column each. */
export const grid = ({ rows, columns, right, worth }: Grid): QtiParts => {
  const feedback = rows.flatMap(({ id, feedback: told }) =>
    told === undefined ? [] : [[toIdentifier(rowIdentifier(id)), told] as const],
  );
  return {
    declarations: [
      declare({
        identifier: response,
        cardinality: 'multiple',
        type: 'directedPair',
        right: right.map(([row, column]) => pair(row, column)),
        bounded: true,
        ...(worth && { mapping: worth.map(([row, column, share]) => [pair(row, column), share] as const) }),
      }),
    ],
    body: [
      element(
        'qti-match-interaction',
        { 'response-identifier': response, 'max-associations': String(rows.length), shuffle: 'false' },
        side(rows, rowIdentifier, 1),
        side(columns, columnIdentifier, rows.length),
      ),
    ],
    processing: [
      ...(worth ? [setScore(mapped(response))] : []),
      ...(feedback.length > 0 ? [say(...feedback.map(([identifier]) => identifier))] : []),
    ],
    feedback,
  };
};

export type ReadGrid = {
  readonly rows: readonly (Named & { readonly column: string | undefined; readonly feedback: string })[];
  readonly columns: readonly Named[];
};

const choices = (set: Element | undefined): readonly Element[] =>
  set ? childrenOf(set, 'qti-simple-associable-choice') : [];

export const readGrid = ({
  body,
  declarations,
  texts,
  feedback,
}: QtiItem): ({ readonly ok: true } & ReadGrid) | Refused => {
  const [first, second] = within(body, 'qti-simple-match-set').map(choices);
  const right = declarations[0]?.right.map((value) => value.split(/\s+/)) ?? [];
  if (!first?.length || !second?.length) return refused(noAnswers);
  const columns = second.map((one) => ({
    id: bare(one.attributes.identifier ?? ''),
    text: texts.text('columns.text', one),
  }));
  const rows = first.map((one) => {
    const identifier = one.attributes.identifier ?? '';
    const column = right.find(([row]) => row === identifier)?.[1];
    return {
      id: bare(identifier),
      text: texts.text('rows.text', one),
      column: column === undefined ? undefined : bare(column),
      feedback: feedback(identifier),
    };
  });
  return { ok: true, rows, columns };
};
