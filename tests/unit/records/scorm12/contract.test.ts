import { id, type QuestionId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import type { ScormApi } from '#records/scorm/api-call.ts';
import type { Clock } from '#records/scorm/commit-pace.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { course, describeRecord, lessons } from '#tests/contract/learner-record.ts';
import { scormAgainHost } from '#tests/support/scorm-again-host.ts';
import { fakeKinds } from '#tests/support/small-ledger.ts';
import { type Stored, strictScorm12Host } from '#tests/support/strict-scorm12-host.ts';

const ledger: Ledger = {
  course,
  lessons: [lessons.one, lessons.two],
  quizzes: [],
  questions: [{ id: id<QuestionId>('q1'), kind: 'letter', parts: [['a', 'b']] }],
};

/** Does not make a test wait. */
const hasty: Clock = {
  now: () => performance.now(),
  later: (run) => {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  },
};

const recordOn = (api: ScormApi): LearnerRecord =>
  scorm12Record({ api, ledger, kinds: fakeKinds, clock: hasty, replica: 'session' });

describeRecord('SCORM 1.2 in the strict host', () => {
  let stored: Stored = {};
  return () =>
    recordOn(
      strictScorm12Host({
        stored,
        store: (kept) => {
          stored = kept;
        },
      }).API,
    );
});

describeRecord('SCORM 1.2 in scorm-again', () => {
  let stored: unknown;
  return () =>
    recordOn(
      scormAgainHost({
        stored,
        store: (kept) => {
          stored = kept;
        },
      }).API,
    );
});
