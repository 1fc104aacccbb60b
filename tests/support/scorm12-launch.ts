import { doneLesson, movedTo } from '#domain/changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import type { Standing } from '#domain/standing.ts';
import type { Change, LearnerRecord } from '#records/learner-record.ts';
import { type Scorm12Options, scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { fakeKinds, smallLedger } from './small-ledger.ts';
import { type HostOptions, type StrictHost, strictScorm12Host } from './strict-scorm12-host.ts';

/** A course launched in the strict host, and words for what a learner does in it. */

export type Launched = {
  readonly host: StrictHost;
  readonly record: LearnerRecord;
  readonly clock: FakeClock;
  /** Elements set, with the values they were set to, and the other calls by name. */
  readonly said: () => readonly string[];
  /** What the LMS has of an element in this session. */
  readonly has: (element: string) => string;
};

export type LaunchOptions = { readonly host?: HostOptions; readonly record?: Partial<Scorm12Options> };

export const launch = ({ host: hostOptions = {}, record: options = {} }: LaunchOptions = {}): Launched => {
  const host = strictScorm12Host(hostOptions);
  const clock = fakeClock();
  const record = scorm12Record({
    api: host.API,
    ledger: smallLedger,
    kinds: fakeKinds,
    clock,
    replica: 'session',
    ...options,
  });
  const said = () =>
    host.log
      .filter(({ name }) => name !== 'LMSGetValue')
      .map(({ name, args }) => (name === 'LMSSetValue' ? `${args[0]} = ${args[1]}` : name));
  return { host, record, clock, said, has: (element) => host.API.LMSGetValue(element) };
};

const kc01 = id<CourseId>('kc-01');
export const [a, b] = [id<LessonId>('a'), id<LessonId>('b')];

export const done = (lesson: LessonId): Progress => doneLesson(kc01, 0, lesson);

export const at = (page: LessonId): Progress => movedTo({ course: kc01, page }, { counter: 1, replica: 'session' });

export const standing = (part: Partial<Omit<Standing, 'score'>> & { readonly score?: number }): Standing => ({
  lessonsDone: [],
  lessonsRequired: [a, b],
  progress: scaled(0.5),
  modulesDone: [],
  completed: false,
  success: 'unknown',
  competencies: [],
  ...part,
  score: part.score === undefined ? undefined : scaled(part.score),
});

export const passed = standing({ completed: true, success: 'passed', score: 0.9 });
export const failed = standing({ success: 'failed', score: 0.4 });

export const change = (progress: Progress, told?: Standing): Change => ({
  delta: noProgress,
  progress,
  ...(told && { standing: told }),
});

/** Refused calls in a host's log. */
export const refusals = ({ log }: StrictHost) => log.filter(({ error }) => error !== '0');
