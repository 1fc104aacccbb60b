import type { CourseFile } from '#domain/course-file.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { setAside } from '#records/browser/set-aside.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { memoryRecord } from '#records/memory/memory-record.ts';
import { newReplica } from '#records/replica.ts';
import type { ScormApi } from '#records/scorm/api-call.ts';
import { type ScormDialect, scorm12 } from '#records/scorm/dialect.ts';
import type { ScormOptions } from '#records/scorm/scorm-record.ts';
import { tracedApi } from '#records/trace/traced-api.ts';
import { answeredOf } from './boot-answered.ts';
import { launchedApi } from './boot-launch.ts';
import { openInLms } from './boot-outbox.ts';
import { startTrace } from './boot-trace.ts';
import { fetchCourse, judgeByPackage } from './course-at-hand.ts';
import { stayInDocument } from './in-document.ts';
import { describeWith, openSession } from './session.ts';
import { $message, $notices } from './stores.ts';

const later = (run: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

type Basis = Omit<ScormOptions, 'limit'>;

const basisOf = (api: ScormApi, { ledger }: CourseFile): Basis => ({
  api,
  ledger,
  kinds: recordFormNamed,
  clock: { now: () => performance.now(), later },
  replica: newReplica(),
  keepAside: (text) => void setAside(text, Date.now()),
  newToken: newReplica,
});

/** One version of SCORM: what its API is called, and the record that speaks it. */
export type Version = { readonly dialect: ScormDialect; readonly record: (basis: Basis) => LearnerRecord };

/** What a package says on `<html>`. */
export type Packaged = { readonly course: CourseId; readonly modules: readonly ModuleId[] };

/** Without an LMS, or without the course's outline, the learner can still read and answer; nothing is kept. */
export const bootScorm = async ({ dialect, record }: Version, { course, modules }: Packaged): Promise<void> => {
  const [api, file] = await Promise.all([launchedApi(dialect), fetchCourse(course)]);
  if (file) judgeByPackage(file, modules);
  if (!api || !file) {
    await openSession(memoryRecord());
    $notices.set(['lms-absent']);
    return;
  }
  describeWith((asked) => answeredOf(asked, new Date()));
  stayInDocument((message) => $message.set(message));
  const ring = startTrace(dialect === scorm12 ? 'scorm12' : 'scorm2004');
  await openInLms(record(basisOf(tracedApi(api, dialect, ring), file)), file, ring);
};
