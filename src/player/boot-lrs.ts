import type { CourseFile } from '#domain/course-file.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { setAside } from '#records/browser/set-aside.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { memoryRecord } from '#records/memory/memory-record.ts';
import { newReplica } from '#records/replica.ts';
import type { TraceRing } from '#records/trace/trace-ring.ts';
import type { XapiClock } from '#records/xapi/clock.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import type { NoConnection, XapiConnection } from '#records/xapi/xapi-session.ts';
import { answeredOf } from './boot-answered.ts';
import { openInLms } from './boot-outbox.ts';
import type { Packaged } from './boot-scorm-session.ts';
import { fetchCourse, judgeByPackage } from './course-at-hand.ts';
import { stayInDocument } from './in-document.ts';
import { packageSettings } from './package-settings.ts';
import { describeWith, openSession } from './session.ts';
import { $message, $notices } from './stores.ts';

/** What packages that speak with an LRS have in common. */

export const clock: XapiClock = {
  now: () => performance.now(),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  date: () => new Date(),
};

/** Begun before the course's outline is here. */
type Connecting = Promise<XapiConnection | NoConnection>;

const recordIn = ({ ledger }: CourseFile, connecting: Connecting): LearnerRecord =>
  xapiRecord(() => connecting, {
    ledger,
    kinds: recordFormNamed,
    clock,
    replica: newReplica(),
    interactions: packageSettings(document.documentElement.dataset).interactions !== 'off',
    keepAside: (text) => void setAside(text, Date.now()),
    newToken: newReplica,
  });

/** Without the course's outline the learner can still read and answer; nothing is kept. */
export const bootLrs = async (
  { course, modules }: Packaged,
  connecting: Connecting,
  ring: TraceRing,
): Promise<void> => {
  const file = await fetchCourse(course);
  if (!file) {
    await openSession(memoryRecord());
    $notices.set(['lms-absent']);
    return;
  }
  judgeByPackage(file, modules);
  describeWith((asked) => answeredOf(asked, new Date()));
  stayInDocument((message) => $message.set(message));
  await openInLms(recordIn(file, connecting), file, ring);
};
