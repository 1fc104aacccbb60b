import type { Ledger } from '#domain/ledger.ts';
import { keptInBookmark } from '#records/bookmark.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { type FakeOutboxes, kept } from '../fake-outboxes.ts';
import { fakeKinds } from '../small-ledger.ts';

let tokens = 0;

/** As the boots of packages give one to a record that has none. */
export const newToken = (): string => {
  tokens += 1;
  return `m${String(tokens).padStart(7, '0')}`;
};

/** The record of an LMS as the boots of packages compose it: with what the device keeps besides. */
export const keptHereToo = (record: LearnerRecord, device: FakeOutboxes, ledger: Ledger): LearnerRecord =>
  kept(record, { store: device, keeps: (progress) => keptInBookmark(progress, { ledger, kinds: fakeKinds }) });
