import { fieldsOf, isObject } from '#records/parse.ts';
import type { LrsAddress } from '#records/xapi/lrs.ts';
import type { Json } from '#records/xapi/statement.ts';
import { isWebAddress } from '#records/xapi/web-address.ts';

/** What an LMS writes into the address of a launch by Rustici's launch guidelines («Tin Can»). */
export type TincanParameters = LrsAddress & {
  /** The activity that the course is launched in. */
  readonly grouping: string | undefined;
  /** What the LMS calls itself. */
  readonly platform: string | undefined;
};

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Old LMSs name every part in a list, and the parts of an account by other words (Tin Can 0.95). */
const accountOf = (value: unknown): Json | undefined => {
  const { homePage, name, accountServiceHomePage, accountName } = fieldsOf(first(value));
  const account = { homePage: homePage ?? accountServiceHomePage, name: name ?? accountName };
  return typeof account.homePage === 'string' && typeof account.name === 'string' ? account : undefined;
};

/** An agent is known by one of four (xAPI 1.0.3, Data 2.4.2.3). */
const known = ['mbox', 'mbox_sha1sum', 'openid'] as const;

const agentOf = (given: Json): Json | undefined => {
  const account = accountOf(given['account']);
  const mark = known.map((name) => [name, first(given[name])] as const).find(([, value]) => typeof value === 'string');
  const identity = account ? { account } : mark && Object.fromEntries([mark]);
  const name = first(given['name']);
  return identity && { objectType: 'Agent', ...(typeof name === 'string' && { name }), ...identity };
};

const isOld = (given: Json): boolean =>
  Object.values(given).some(Array.isArray) || 'accountName' in fieldsOf(given['account']);

/** An actor that is as it should be is given back as it came. */
const actorOf = (text: string): Json | undefined => {
  try {
    const given: unknown = JSON.parse(text);
    if (!isObject(given)) return undefined;
    const agent = agentOf(given);
    return agent && !isOld(given) ? given : agent;
  } catch {
    return undefined;
  }
};

/** Undefined for an address that is no such launch. Parameters of other purpose are passed over. */
export const tincanParameters = (query: string): TincanParameters | undefined => {
  const given = new URLSearchParams(query);
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const actor = actorOf(text('actor') ?? '');
  const [endpoint, authorization, activityId] = [text('endpoint'), text('auth'), text('activity_id')];
  if (!endpoint || !authorization || !activityId || !actor || !isWebAddress(endpoint)) return undefined;
  return {
    endpoint,
    authorization,
    actor,
    activityId,
    registration: text('registration'),
    grouping: text('grouping'),
    platform: text('activity_platform'),
  };
};
