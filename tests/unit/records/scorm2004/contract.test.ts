import { id, type QuestionId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import type { ScormApi } from '#records/scorm/api-call.ts';
import type { Clock } from '#records/scorm/commit-pace.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { course, describeRecord, lessons } from '#tests/contract/learner-record.ts';
import { scormAgain2004Host } from '#tests/support/scorm-again-host.ts';
import { fakeKinds } from '#tests/support/small-ledger.ts';
import type { Stored } from '#tests/support/strict-scorm12-host.ts';
import { strictScorm2004Host } from '#tests/support/strict-scorm2004-host.ts';

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
  scorm2004Record({ api, ledger, kinds: fakeKinds, clock: hasty, replica: 'session' });

describeRecord('SCORM 2004 in the strict host', () => {
  let stored: Stored = {};
  const store = (kept: Stored): void => {
    stored = kept;
  };
  return () => recordOn(strictScorm2004Host({ stored, store }).API);
});

describeRecord('SCORM 2004 in scorm-again', () => {
  let stored: unknown;
  const store = (kept: unknown): void => {
    stored = kept;
  };
  return () => recordOn(scormAgain2004Host({ stored, store }).API);
});
