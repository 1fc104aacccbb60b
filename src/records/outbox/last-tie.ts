import type { TabMemory } from '#records/xapi/memory.ts';
import type { OutboxName } from './outbox.ts';

type LastTie = Pick<OutboxName, 'hash' | 'token' | 'isKnown'>;

const nameOf = (variant: string): string => `orientir-outbox ${variant}`;

/**
 * After a reload an LMS may refuse a session, and then nobody says whose it is: the tab remembers by which outbox it was
 * open, and forgets it at the next session that opens.
 */
export const rememberTie = (memory: TabMemory, variant: string, tie: LastTie | undefined): void =>
  memory.set(nameOf(variant), tie ? [tie.hash, tie.token, tie.isKnown ? 'known' : 'given'].join(' ') : '');

export const lastTie = (memory: TabMemory, variant: string): LastTie | undefined => {
  const [, hash, token, how] =
    /^([\da-f]{64}) ([\da-z]{8}) (known|given)$/.exec(memory.get(nameOf(variant)) ?? '') ?? [];
  return hash !== undefined && token !== undefined ? { hash, token, isKnown: how === 'known' } : undefined;
};
