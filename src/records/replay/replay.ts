import { doneLesson } from '#domain/changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { merge } from '#domain/merge.ts';
import { noProgress } from '#domain/progress.ts';
import { encodeBookmark } from '#records/bookmark.ts';
import { withToken } from '#records/bookmark-token.ts';
import { connectByCmi5 } from '#records/cmi5/connect.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { scorm12, scorm2004 } from '#records/scorm/dialect.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { connectByTincan } from '#records/tincan/connect.ts';
import { type Breach, breachesIn } from '#records/trace/breaches.ts';
import type { Did, Trace } from '#records/trace/entry.ts';
import { type TraceRing, traceRing } from '#records/trace/trace-ring.ts';
import { tracedApi } from '#records/trace/traced-api.ts';
import { tracedFetch } from '#records/trace/traced-fetch.ts';
import { tracedRecord } from '#records/trace/traced-record.ts';
import { keptText } from '#records/xapi/kept.ts';
import { nothingTold } from '#records/xapi/told.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import { recordedHost } from './recorded-host.ts';
import { recordedLrs } from './recorded-lrs.ts';
import { type ReplayClock, replayClock } from './replay-clock.ts';

/** A course that is none: what was answered is not in a trace. */
const course = id<CourseId>('kc-00');
const lesson = (number: number): LessonId => id<LessonId>(`lesson-${number}`);
const lessonsOfCourse = 60;

const ledger: Ledger = {
  course,
  lessons: Array.from({ length: lessonsOfCourse }, (_, number) => lesson(number)),
  quizzes: [],
  questions: [],
};

const kinds = () => undefined;
const token = 'replayed';

const { text: bookmark } = encodeBookmark({
  progress: doneLesson(course, 0, lesson(0)),
  ledger,
  kinds,
  limit: 4000,
  unknown: withToken([], token),
});

/** Addresses that nobody serves: no request leaves. */
const launches = {
  cmi5: {
    endpoint: 'http://replay.invalid/lrs/',
    fetch: 'http://replay.invalid/token',
    actor: '{"account":{"homePage":"http://replay.invalid","name":"replay"}}',
    registration: '00000000-0000-4000-8000-000000000000',
    activityId: 'http://replay.invalid/course',
  },
  xapi: {
    endpoint: 'http://replay.invalid/lrs/',
    auth: 'Basic cmVwbGF5',
    actor: '{"mbox":"mailto:replay@replay.invalid"}',
    activity_id: 'http://replay.invalid/course',
  },
};

/** The record of today's product before an LMS that answers as the recorded one. */
export type MakeRecord = (trace: Trace, ring: TraceRing, clock: ReplayClock) => LearnerRecord;

const basis = (clock: ReplayClock) => ({ ledger, kinds, clock, replica: 'replay', newToken: () => token });

const productRecord: MakeRecord = ({ standard, entries }, ring, clock) => {
  if (standard === 'scorm12' || standard === 'scorm2004') {
    const dialect = standard === 'scorm12' ? scorm12 : scorm2004;
    const api = tracedApi(recordedHost(entries, dialect, { bookmark, passed: clock.stand }), dialect, ring);
    return standard === 'scorm12' ? scorm12Record({ api, ...basis(clock) }) : scorm2004Record({ api, ...basis(clock) });
  }
  const fetch = tracedFetch(recordedLrs(entries, keptText({ bookmark, page: '', told: nothingTold })), ring);
  const query = `?${new URLSearchParams(launches[standard])}`;
  const memory = { get: () => undefined, set: () => undefined };
  return xapiRecord(
    () =>
      standard === 'cmi5' ? connectByCmi5({ query, fetch, clock, memory }) : connectByTincan({ query, fetch, clock }),
    basis(clock),
  );
};

/** Does with the record what the page did, each time with another lesson. */
const player = (record: LearnerRecord) => {
  let progress = noProgress;
  let answers = 0;
  return (what: Did['what']): void => {
    if (what === 'open') void record.open();
    else if (what === 'erase') void record.erase();
    else if (what === 'restore') void record.restore(progress);
    else if (what === 'save') {
      answers += 1;
      const delta = doneLesson(course, 0, lesson(answers % lessonsOfCourse));
      progress = merge(progress, delta);
      void record.save({ delta, progress });
    } else record.leave(what);
  };
};

/** So long after the last of the trace something may still come. */
const aftermath = 20_000;

/** What today's product says and shows where an LMS answers as the recorded one did. */
export const replayed = async (trace: Trace, make: MakeRecord = productRecord): Promise<Trace> => {
  const clock = replayClock();
  const ring = traceRing(trace.standard, clock.now);
  const act = player(tracedRecord(make(trace, ring, clock), ring));
  for (const entry of trace.entries) {
    if (entry.kind !== 'did') continue;
    await clock.moveTo(entry.at);
    act(entry.what);
  }
  await clock.moveTo(clock.now() + aftermath);
  return ring.trace();
};

/** The rules that today's product breaks before such an LMS. */
export const replay = async (trace: Trace, make?: MakeRecord): Promise<readonly Breach[]> =>
  breachesIn(await replayed(trace, make));
