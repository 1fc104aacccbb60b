import type { Facts } from '../common.ts';
import type { ExchangeKind, OfKind, Own } from '../question.ts';
import type { Note, Refused } from '../report.ts';
import type { Element } from '../xml/element.ts';
import type { Declared } from './declare.ts';
import type { QtiTexts } from './inline.ts';

/** What a kind puts into an item. */
export type QtiParts = {
  readonly declarations: readonly Element[];
  /** Stands behind the text of the question. */
  readonly body: readonly Element[];
  readonly processing: readonly Element[];
  /** What is said, by the identifier that response processing names. */
  readonly feedback: readonly (readonly [identifier: string, text: string])[];
  /** A picture beside the item. */
  readonly picture?: { readonly name: string; readonly svg: string };
};

export type QtiWritten = ({ readonly ok: true; readonly notes: readonly Note[] } & QtiParts) | Refused;

/** An item taken apart. */
export type QtiItem = {
  readonly root: Element;
  readonly body: Element;
  readonly declarations: readonly Declared[];
  readonly facts: Facts;
  readonly texts: QtiTexts;
  /** The feedback of that identifier; empty where there is none. */
  readonly feedback: (identifier: string) => string;
  /** The SVG that an address in the item leads to; undefined for any other file. */
  readonly picture: (address: string) => Element | undefined;
};

export type QtiRead<Name extends ExchangeKind> =
  | {
      readonly ok: true;
      readonly own: Own<Name>;
      readonly notes: readonly Note[];
      /** The text of the question, where the item's body holds more than that. */
      readonly text?: string;
    }
  | Refused;

/** How one kind of question stands in a QTI 3 item. */
export type QtiMapper<Name extends ExchangeKind> = {
  readonly write: (question: OfKind<Name>) => QtiWritten;
  readonly read?: (item: QtiItem) => QtiRead<Name>;
};
