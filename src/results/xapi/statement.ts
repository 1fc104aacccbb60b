import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Who } from '../read/results-file.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 1000 ? value : undefined;

/** What is read of a statement (xAPI 1.0.3, Data 2). */
export type ReadStatement = {
  readonly id: string | undefined;
  readonly who: Who;
  /** The last word of the verb's address: `completed`. */
  readonly verb: string;
  /** Of the activity, and of those that the context groups it under: an LMS may name an AU anew (cmi5 8.1.1). */
  readonly activities: readonly string[];
  /** Of a statement that takes another one back. */
  readonly voids: string | undefined;
  readonly score: Scaled | undefined;
  readonly on: string | undefined;
};

const whoOf = (actor: Fields): Who => {
  const account = fieldsOf(actor['account']);
  const mbox = textOf(actor['mbox'])?.replace(/^mailto:/i, '');
  return { login: textOf(account['name']), email: mbox, name: textOf(actor['name']) };
};

const scoreOf = (result: Fields): Scaled | undefined => {
  const { scaled: share, raw, max } = fieldsOf(result['score']);
  if (typeof share === 'number' && share >= 0 && share <= 1) return scaled(share);
  return typeof raw === 'number' && typeof max === 'number' && max > 0 ? scaled(raw / max) : undefined;
};

/** xAPI 1.0.3, Data 2.4.6.2: a single activity may stand without its list. */
const groupedIn = (context: Fields): readonly string[] => {
  const { grouping = [], parent = [] } = fieldsOf(context['contextActivities']);
  return [grouping, parent].flat().flatMap((one) => textOf(fieldsOf(one)['id']) ?? []);
};

/** The day as its writer has it: a zone that is told is kept, `2026-11-20T23:30:00+03:00` is the 20th. */
const dayOf = (timestamp: unknown): string | undefined => /^\d{4}-\d\d-\d\d(?=T)/.exec(textOf(timestamp) ?? '')?.[0];

/** Undefined where it is no statement. */
export const readStatement = (value: unknown): ReadStatement | undefined => {
  if (!isFields(value)) return undefined;
  const { id, actor, verb, object, result, context, timestamp, stored } = value;
  const action = textOf(fieldsOf(verb)['id']);
  if (!isFields(actor) || action === undefined || !isFields(object)) return undefined;
  const target = textOf(object['id']);
  const isReference = object['objectType'] === 'StatementRef';
  return {
    id: textOf(id),
    who: whoOf(actor),
    verb: action.slice(action.lastIndexOf('/') + 1),
    activities: [...(target && !isReference ? [target] : []), ...groupedIn(fieldsOf(context))],
    voids: isReference ? target : undefined,
    score: scoreOf(fieldsOf(result)),
    on: dayOf(timestamp ?? stored),
  };
};
