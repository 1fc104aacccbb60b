import type { Facts } from './common.ts';
import type { ExchangeKind, Own } from './question.ts';
import type { Note, Refused } from './report.ts';

/** What a kind has of its own, told apart by `kind`. */
export type AnyOwn = { readonly [Name in ExchangeKind]: Own<Name> }[ExchangeKind];

/** A question that a foreign file holds, before the command line adds what the file lacks. */
export type Imported = {
  /** As the file names it; may be no id of ours. */
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly explanation: string;
  readonly facts: Facts;
  readonly own: { readonly ok: true; readonly parts: AnyOwn; readonly notes: readonly Note[] } | Refused;
};
