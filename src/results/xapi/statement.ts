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

const whoOf = ({ account, mbox, name }: Fields): Who => {
  const { name: login } = fieldsOf(account);
  return { login: textOf(login), email: textOf(mbox)?.replace(/^mailto:/i, ''), name: textOf(name) };
};

const scoreOf = ({ score }: Fields): Scaled | undefined => {
  const { scaled: share, raw, max } = fieldsOf(score);
  if (typeof share === 'number' && share >= 0 && share <= 1) return scaled(share);
  return typeof raw === 'number' && typeof max === 'number' && max > 0 ? scaled(raw / max) : undefined;
};

const idOf = (value: unknown): string | undefined => {
  const { id } = fieldsOf(value);
  return textOf(id);
};

/** xAPI 1.0.3, Data 2.4.6.2: a single activity may stand without its list. */
const groupedIn = ({ contextActivities }: Fields): readonly string[] => {
  const { grouping = [], parent = [] } = fieldsOf(contextActivities);
  return [grouping, parent].flat().flatMap((one) => idOf(one) ?? []);
};

/** The day as its writer has it: a zone that is told is kept, `2026-11-20T23:30:00+03:00` is the 20th. */
const dayOf = (timestamp: unknown): string | undefined => /^\d{4}-\d\d-\d\d(?=T)/.exec(textOf(timestamp) ?? '')?.[0];

/** Undefined where it is no statement. */
export const readStatement = (value: unknown): ReadStatement | undefined => {
  if (!isFields(value)) return undefined;
  const { id, actor, verb, object, result, context, timestamp, stored } = value;
  const action = idOf(verb);
  if (!isFields(actor) || action === undefined || !isFields(object)) return undefined;
  const { objectType } = object;
  const target = idOf(object);
  const isReference = objectType === 'StatementRef';
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
