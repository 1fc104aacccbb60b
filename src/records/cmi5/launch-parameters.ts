import { fieldsOf, isObject } from '#records/parse.ts';
import type { Json } from '#records/xapi/statement.ts';
import { isWebAddress } from '#records/xapi/web-address.ts';

/** What an LMS writes into the address of a launch (cmi5 8.1). */
export type Cmi5Parameters = {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: Json;
  readonly registration: string;
  readonly activityId: string;
};

const parsedActor = (text: string): Json | undefined => {
  try {
    const actor: unknown = JSON.parse(text);
    // cmi5 9.2: an agent with an account; without it no statement of ours would be taken.
    return isObject(actor) && isObject(fieldsOf(actor)['account']) ? actor : undefined;
  } catch {
    return undefined;
  }
};

/** Undefined for an address that is no launch by cmi5. Parameters of other purpose are passed over. */
export const cmi5Parameters = (query: string): Cmi5Parameters | undefined => {
  const given = new URLSearchParams(query);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => given.get(name) ?? '',
  );
  const actor = parsedActor(given.get('actor') ?? '');
  if (!endpoint || !fetch || !registration || !activityId || !actor) return undefined;
  return isWebAddress(endpoint) && isWebAddress(fetch)
    ? { endpoint, fetch, actor, registration, activityId }
    : undefined;
};
