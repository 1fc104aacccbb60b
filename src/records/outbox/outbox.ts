import { sha3_256 } from '@noble/hashes/sha3.js';
import type { Progress } from '#domain/progress.ts';
import type { Answered, Tie } from '#records/learner-record.ts';

/** What an outbox is known by; nobody is named in it. */
export type OutboxName = {
  /** Of the learner, the course and the token, 64 hexadecimal digits. */
  readonly hash: string;
  readonly token: string;
  /** Names the session that writes it: two at a time do not write over each other. */
  readonly session: string;
  /** The LMS once brought the token back. */
  readonly isKnown: boolean;
  /** When it was last written, in milliseconds since 1970 by this device's clock. */
  readonly at: number;
};

/** What one session kept on this device for one learner's record in an LMS. */
export type Outbox = OutboxName & {
  readonly progress: Progress;
  /** Answers that the LMS has not said to have; without what was typed. */
  readonly answers: readonly Answered[];
};

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

// On plain http browsers have no `crypto.subtle`. Of noble's hashes this one comes in few bytes.
/** Ids hold no line break. `variant`: the course as this learner is to take it. */
export const outboxHash = (variant: string, { learner, token }: Pick<Tie, 'learner' | 'token'>): string =>
  hex(sha3_256(new TextEncoder().encode([variant, token, learner].join('\n'))));

/** Keeps outboxes on this device. Nothing here throws. */
export type OutboxStore = {
  /** All that are kept; undefined where the device keeps nothing. */
  readonly read: () => Promise<readonly Outbox[] | undefined>;
  /** Puts it in place of what the same session wrote before; whether it is on the device. Starts in the same turn. */
  readonly put: (outbox: Outbox) => Promise<boolean>;
  /** Forgets those that are chosen. */
  readonly drop: (isChosen: (name: OutboxName) => boolean) => Promise<void>;
};
