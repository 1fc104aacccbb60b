import type { CourseFile } from '#domain/course-file.ts';
import { noProgress } from '#domain/progress.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { keptInBookmark } from '#records/bookmark.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { deviceOutboxes } from '#records/outbox/device-outboxes.ts';
import { withOutbox } from '#records/outbox/with-outbox.ts';
import { newReplica } from '#records/replica.ts';
import type { TraceRing } from '#records/trace/trace-ring.ts';
import { tracedRecord } from '#records/trace/traced-record.ts';
import { tabMemory } from './boot-tab-memory.ts';
import { $listening, $offered } from './lms-stores.ts';
import { change, openSession } from './session.ts';
import { $saving } from './stores.ts';
import { takeAssignment } from './take-assignment.ts';

const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

/** The record of whatever LMS, with what this device keeps besides. */
const keptHereToo = (record: LearnerRecord, { course, ledger }: CourseFile): LearnerRecord =>
  withOutbox(record, {
    variant: document.documentElement.dataset['variant'] ?? course.id,
    store: deviceOutboxes(),
    memory: tabMemory,
    session: newReplica(),
    keeps: (progress) => keptInBookmark(progress, { ledger, kinds: recordFormNamed }),
    isReload: isReload(),
    now: Date.now,
  });

/** Opens the session of an LMS: with an outbox on this device, and all of it traced. */
export const openInLms = async (record: LearnerRecord, file: CourseFile, ring: TraceRing): Promise<void> => {
  const { outbox, offered, parameters } = await openSession(tracedRecord(keptHereToo(record, file), ring));
  $offered.set(offered);
  $listening.set(record.listening);
  if (outbox === 'confirmed' && $saving.get().state === 'idle') $saving.set({ state: 'saved', at: 'confirmed' });
  takeAssignment(parameters);
  // What the LMS is to be told of it, status and score, is for the player to judge.
  if (outbox === 'resent') change(() => noProgress);
};
