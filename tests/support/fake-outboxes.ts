import { keptInBookmark } from '#records/bookmark.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import type { Outbox, OutboxStore } from '#records/outbox/outbox.ts';
import { type OutboxOptions, withOutbox } from '#records/outbox/with-outbox.ts';
import { fakeKinds, smallLedger } from './small-ledger.ts';
import { tabMemory } from './xapi/surroundings.ts';

/** The outboxes of one device, in memory. */
export type FakeOutboxes = OutboxStore & {
  readonly kept: () => readonly Outbox[];
  /** From now on the device refuses everything, as a private window does. */
  readonly refuse: () => void;
};

export const fakeOutboxes = (): FakeOutboxes => {
  let rows: readonly Outbox[] = [];
  let isRefusing = false;
  return {
    kept: () => rows,
    refuse: () => {
      isRefusing = true;
    },
    read: async () => (isRefusing ? undefined : rows),
    put: async (outbox) => {
      if (isRefusing) return false;
      const isSame = ({ hash, session }: Outbox): boolean => hash === outbox.hash && session === outbox.session;
      rows = [...rows.filter((row) => !isSame(row)), outbox];
      return true;
    },
    drop: async (isChosen) => {
      rows = rows.filter((row) => !isChosen(row));
    },
  };
};

let sessions = 0;

/** The record of a new session, with the device's outboxes. */
export const kept = (record: LearnerRecord, parts: Partial<OutboxOptions> = {}): LearnerRecord => {
  sessions += 1;
  return withOutbox(record, {
    variant: 'kc-01-m1',
    store: fakeOutboxes(),
    memory: tabMemory(),
    session: `s${sessions}`,
    keeps: (progress) => keptInBookmark(progress, { ledger: smallLedger, kinds: fakeKinds }),
    isReload: false,
    now: () => 0,
    ...parts,
  });
};
