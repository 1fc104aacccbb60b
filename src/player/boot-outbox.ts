import type { CourseFile } from '#domain/course-file.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { keptInBookmark } from '#records/bookmark.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { deviceOutboxes } from '#records/outbox/device-outboxes.ts';
import { withOutbox } from '#records/outbox/with-outbox.ts';
import { newReplica } from '#records/replica.ts';
import { tabMemory } from './boot-tab-memory.ts';

const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

/** The record of whatever LMS, with what this device keeps besides. */
export const keptHereToo = (record: LearnerRecord, { course, ledger }: CourseFile): LearnerRecord =>
  withOutbox(record, {
    variant: document.documentElement.dataset['variant'] ?? course.id,
    store: deviceOutboxes(),
    memory: tabMemory,
    session: newReplica(),
    keeps: (progress) => keptInBookmark(progress, { ledger, kinds: recordFormNamed }),
    isReload: isReload(),
    now: Date.now,
  });
