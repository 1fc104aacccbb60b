import { fieldsOf } from '#records/parse.ts';
import { type Answer, answerOf, offline, refused } from '#records/xapi/answer.ts';
import type { Fetch } from '#records/xapi/lrs.ts';
import type { TabMemory } from '#records/xapi/memory.ts';

/** How far the session has come that the token is for. */
export type Phase = 'new' | 'initialized' | 'over';

export type Authorization = {
  /** The whole header. */
  readonly header: string;
  readonly phase: Phase;
};

type Asking = { readonly address: string; readonly fetch: Fetch; readonly memory: TabMemory };

const phases: readonly Phase[] = ['new', 'initialized', 'over'];
const nameOf = (address: string): string => `orientir-cmi5 ${address}`;

const remembered = ({ address, memory }: Asking): Authorization | undefined => {
  const [phase, ...header] = (memory.get(nameOf(address)) ?? '').split(' ');
  const known = phases.find((each) => each === phase);
  return known && header.length > 0 ? { phase: known, header: header.join(' ') } : undefined;
};

export const remember = ({ address, memory }: Omit<Asking, 'fetch'>, { header, phase }: Authorization): void =>
  memory.set(nameOf(address), `${phase} ${header}`);

const tokenIn = async (response: Response): Promise<string | undefined> => {
  try {
    const token = fieldsOf(await response.json())['auth-token'];
    return typeof token === 'string' && token !== '' ? token : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Asks for the token, which is given once (cmi5 8.2): after a reload it is known from memory. A second request would be
 * answered with an error code.
 */
export const authorize = async (asking: Asking): Promise<Answer<Authorization>> => {
  const known = remembered(asking);
  if (known) return { ok: true, value: known };
  try {
    const answer = answerOf(await asking.fetch(asking.address, { method: 'POST', cache: 'no-store' }));
    if (!answer.ok) return answer;
    const token = await tokenIn(answer.value);
    if (token === undefined) return refused;
    const fresh = { header: `Basic ${token}`, phase: 'new' } as const;
    remember(asking, fresh);
    return { ok: true, value: fresh };
  } catch {
    return offline;
  }
};
