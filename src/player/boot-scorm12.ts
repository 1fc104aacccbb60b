import type { CourseFile } from '#domain/course-file.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { setAside } from '#records/browser/set-aside.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { memoryRecord } from '#records/memory/memory-record.ts';
import { newReplica } from '#records/replica.ts';
import type { ScormApi } from '#records/scorm/api-call.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import { findApi } from '#records/scorm/find-api.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { fetchCourse, judgeByPackage } from './course-at-hand.ts';
import { stayInDocument } from './in-document.ts';
import { openSession } from './session.ts';
import { $message, $notices } from './stores.ts';

const tries = 20;
const pause = 150;

const later = (run: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Some LMSs put their API into the page a moment after the content: three seconds are enough for it. */
const awaitApi = async (): Promise<ScormApi | undefined> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const api = findApi(window, scorm12);
    if (api) return api;
    await new Promise<void>((resolve) => later(resolve, pause));
  }
  return undefined;
};

const lmsRecord = (api: ScormApi, { ledger }: CourseFile): LearnerRecord =>
  scorm12Record({
    api,
    ledger,
    kinds: recordFormNamed,
    clock: { now: () => performance.now(), later },
    replica: newReplica(),
    keepAside: (text) => void setAside(text, Date.now()),
  });

/** Without an LMS, or without the course's outline, the learner can still read and answer; nothing is kept. */
export const bootScorm12 = async (course: CourseId, modules: readonly ModuleId[]): Promise<void> => {
  const [api, file] = await Promise.all([awaitApi(), fetchCourse(course)]);
  if (file) judgeByPackage(file, modules);
  if (!api || !file) {
    await openSession(memoryRecord());
    $notices.set(['lms-absent']);
    return;
  }
  stayInDocument((message) => $message.set(message));
  await openSession(lmsRecord(api, file));
};
